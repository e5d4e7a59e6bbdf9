package io.github.atspec.samples.aithinkercomboat.model;

import io.github.atspec.runtime.codec.Check;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * AT+SOCKETSENDLINE: Send data that fits the command line over a connection.
 *
 * <p>One line instead of prompt and data, so the length of a command line is the limit. Data with
 * special characters stands in double quotes. A TCP server cannot send, only the seeds of its clients
 * can. A UDP server answers the first client it heard from.
 */
@Generated("io.github.atspec")
public final class Socketsendline {
    private Socketsendline() {
    }

    /**
     * AT+SOCKETSENDLINE set.
     *
     * @param conId &lt;conID&gt;: Connection to send over; 1..2147483647
     * @param length &lt;length&gt;: Number of bytes of the data; 1..2147483647 byte; computed from &lt;data&gt; when
     * not set
     * @param data &lt;data&gt;: The data; 1.. bytes
     */
    public static record Set(int conId, int length, String data) {
        public Set {
            Check.range("conID", conId, 1, 2147483647);
            Check.range("length", length, 1, 2147483647);
            Check.given("data", data);
            Check.string("data", data, 1, Integer.MAX_VALUE);
            Check.rule(length == Check.length(data), "length", length, "breaks the rule <length> = bytes(<data>)");
        }

        /**
         * A builder without values.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Collects values; {@link #build} checks them.
         */
        public static final class Builder {
            private @Nullable Integer conId;

            private @Nullable Integer length;

            private @Nullable String data;

            private Builder() {
            }

            /**
             * &lt;conID&gt;: Connection to send over; 1..2147483647
             */
            public Builder conId(int conId) {
                this.conId = conId;
                return this;
            }

            /**
             * &lt;length&gt;: Number of bytes of the data; 1..2147483647 byte; computed from &lt;data&gt; when
             * not set
             */
            public Builder length(int length) {
                this.length = length;
                return this;
            }

            /**
             * &lt;data&gt;: The data; 1.. bytes
             */
            public Builder data(String data) {
                this.data = data;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public Set build() {
                Integer length = this.length == null && data != null ? (Integer) Check.length(data) : this.length;
                return new Set(Check.given("conID", conId), Check.given("length", length),
                        Check.given("data", data));
            }
        }
    }
}
