package io.github.atspec.samples.aithinkercomboat.model;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Check;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * AT+SOCKETSEND: Send data of any length and content over a connection.
 *
 * <p>The device prompts, takes exactly as many bytes as announced and sends them; what exceeds the
 * packet size (1024 bytes by default) goes out in several packets. A TCP server cannot send, only the
 * seeds of its clients can. A UDP server answers the first client it heard from.
 */
@Generated("io.github.atspec")
public final class Socketsend {
    private Socketsend() {
    }

    /**
     * AT+SOCKETSEND set.
     *
     * @param conId &lt;conID&gt;: Connection to send over; 1..2147483647
     * @param length &lt;length&gt;: Number of bytes to send; 1..2147483647 byte; computed from &lt;data&gt; when not
     * set
     * @param data &lt;data&gt;: The bytes to send, of any value
     */
    public static record Set(int conId, int length, Bytes data) {
        public Set {
            Check.range("conID", conId, 1, 2147483647);
            Check.range("length", length, 1, 2147483647);
            Check.given("data", data);
            Check.count("length", length, "data", data);
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

            private @Nullable Bytes data;

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
             * &lt;length&gt;: Number of bytes to send; 1..2147483647 byte; computed from &lt;data&gt; when not
             * set
             */
            public Builder length(int length) {
                this.length = length;
                return this;
            }

            /**
             * &lt;data&gt;: The bytes to send, of any value
             */
            public Builder data(Bytes data) {
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
