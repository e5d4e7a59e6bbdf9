package io.github.atspec.samples.aithinkercomboat.model;

import io.github.atspec.runtime.codec.Check;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * AT+SOCKETRECVCFG: Choose how received data is announced.
 */
@Generated("io.github.atspec")
public final class Socketrecvcfg {
    private Socketrecvcfg() {
    }

    /**
     * AT+SOCKETRECVCFG set.
     *
     * @param mode &lt;mode&gt;
     */
    public static record Set(ReceiveMode mode) {
        public Set {
            Check.given("mode", mode);
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
            private @Nullable ReceiveMode mode;

            private Builder() {
            }

            /**
             * &lt;mode&gt;
             */
            public Builder mode(ReceiveMode mode) {
                this.mode = mode;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public Set build() {
                return new Set(Check.given("mode", mode));
            }
        }
    }
}
