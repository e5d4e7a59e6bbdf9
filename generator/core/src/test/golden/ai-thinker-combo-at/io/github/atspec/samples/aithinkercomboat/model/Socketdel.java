package io.github.atspec.samples.aithinkercomboat.model;

import io.github.atspec.runtime.codec.Check;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * AT+SOCKETDEL: Delete a connection.
 *
 * <p>What was received over it and not yet read is dropped too. A seed stays in the list after its
 * client has gone, until it is deleted, because a server cannot reconnect it.
 */
@Generated("io.github.atspec")
public final class Socketdel {
    private Socketdel() {
    }

    /**
     * AT+SOCKETDEL set.
     *
     * @param conId &lt;conID&gt;: Connection to delete; 1..2147483647
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
             * &lt;conID&gt;: Connection to delete; 1..2147483647
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
}
