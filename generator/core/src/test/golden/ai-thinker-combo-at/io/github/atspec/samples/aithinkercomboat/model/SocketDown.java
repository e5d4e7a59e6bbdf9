package io.github.atspec.samples.aithinkercomboat.model;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Check;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Event "socket down": Data was received over a connection.
 *
 * @param conId &lt;conID&gt;: Connection that received; 1..2147483647
 * @param length &lt;length&gt;: Number of bytes received; 0..2147483647 byte; computed from &lt;data&gt; when not
 * set
 * @param data &lt;data&gt;: The bytes received; may be absent
 */
@Generated("io.github.atspec")
public record SocketDown(int conId, int length, @Nullable Bytes data) {
    public SocketDown {
        Check.range("conID", conId, 1, 2147483647);
        Check.range("length", length, 0, 2147483647);
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
         * &lt;conID&gt;: Connection that received; 1..2147483647
         */
        public Builder conId(int conId) {
            this.conId = conId;
            return this;
        }

        /**
         * &lt;length&gt;: Number of bytes received; 0..2147483647 byte; computed from &lt;data&gt; when not
         * set
         */
        public Builder length(int length) {
            this.length = length;
            return this;
        }

        /**
         * &lt;data&gt;: The bytes received; may be absent
         */
        public Builder data(@Nullable Bytes data) {
            this.data = data;
            return this;
        }

        /**
         * The record.
         *
         * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
         */
        public SocketDown build() {
            Integer length = this.length == null && data != null ? (Integer) Check.length(data) : this.length;
            return new SocketDown(Check.given("conID", conId), Check.given("length", length), data);
        }
    }
}
