package io.github.atspec.samples.aithinkercomboat.model;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Check;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * AT+SOCKETREAD: Read one received packet.
 *
 * <p>Packets are read in the order they came, one with each command. A TCP server receives nothing
 * itself, its seeds do. A UDP client must have sent something before the other side knows where to
 * send to.
 */
@Generated("io.github.atspec")
public final class Socketread {
    private Socketread() {
    }

    /**
     * AT+SOCKETREAD set.
     *
     * @param conId &lt;conID&gt;: Connection to read from; 1..2147483647
     */
    public static record Set(int conId) {
        public Set {
            Check.range("conID", conId, 1, 2147483647);
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

            private Builder() {
            }

            /**
             * &lt;conID&gt;: Connection to read from; 1..2147483647
             */
            public Builder conId(int conId) {
                this.conId = conId;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public Set build() {
                return new Set(Check.given("conID", conId));
            }
        }
    }

    /**
     * The answer to AT+SOCKETREAD set.
     *
     * @param packet packet, if it came
     */
    public static record SetResponse(@Nullable SetPacketLine packet) {
    }

    /**
     * +SOCKETREAD,&lt;conID&gt;,&lt;length&gt;,&lt;data&gt;: a line "packet" of the answer to
     * AT+SOCKETREAD set.
     *
     * @param conId &lt;conID&gt;: Connection to read from; 1..2147483647
     * @param length &lt;length&gt;: Number of bytes of the packet; 0..2147483647 byte; computed from &lt;data&gt; when
     * not set
     * @param data &lt;data&gt;: The packet
     */
    public static record SetPacketLine(int conId, int length, Bytes data) {
        public SetPacketLine {
            Check.range("conID", conId, 1, 2147483647);
            Check.range("length", length, 0, 2147483647);
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
             * &lt;conID&gt;: Connection to read from; 1..2147483647
             */
            public Builder conId(int conId) {
                this.conId = conId;
                return this;
            }

            /**
             * &lt;length&gt;: Number of bytes of the packet; 0..2147483647 byte; computed from &lt;data&gt; when
             * not set
             */
            public Builder length(int length) {
                this.length = length;
                return this;
            }

            /**
             * &lt;data&gt;: The packet
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
            public SetPacketLine build() {
                Integer length = this.length == null && data != null ? (Integer) Check.length(data) : this.length;
                return new SetPacketLine(Check.given("conID", conId), Check.given("length", length),
                        Check.given("data", data));
            }
        }
    }
}
