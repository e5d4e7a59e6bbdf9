package io.github.atspec.samples.aithinkercomboat.model;

import io.github.atspec.runtime.codec.Check;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * AT+SOCKETTT: Enter transparent mode.
 *
 * <p>From the prompt on, bytes pass between host and connection unchanged, until the host sends +++. It
 * needs a module with exactly one connection that can be meant: one client, or one TCP or SSL server
 * with one seed, or one UDP server. Transparent mode over a UDP server is not advised, as packets of a
 * second client may redirect it.
 */
@Generated("io.github.atspec")
public final class Sockettt {
    private Sockettt() {
    }

    /**
     * AT+SOCKETTT execute: Enter transparent mode over the only connection.
     */
    public static record Execute() {
    }

    /**
     * AT+SOCKETTT set: Enter transparent mode over the only UDP server.
     *
     * @param udpServerTtMode &lt;UDPServerTTMode&gt;: Which client a UDP server sends to; without it the first one
     */
    public static record Set(UdpServerTtMode udpServerTtMode) {
        public Set {
            Check.given("UDPServerTTMode", udpServerTtMode);
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
            private @Nullable UdpServerTtMode udpServerTtMode;

            private Builder() {
            }

            /**
             * &lt;UDPServerTTMode&gt;: Which client a UDP server sends to; without it the first one
             */
            public Builder udpServerTtMode(UdpServerTtMode udpServerTtMode) {
                this.udpServerTtMode = udpServerTtMode;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public Set build() {
                return new Set(Check.given("UDPServerTTMode", udpServerTtMode));
            }
        }
    }

    /**
     * Which client a UDP server sends to; without it the first one.
     */
    public enum UdpServerTtMode {
        /**
         * the first client that was heard from.
         */
        FIRST_CLIENT("0", true),

        /**
         * always the client that was heard from last.
         */
        LAST_CLIENT("2", true);

        private final String wire;

        private final boolean settable;

        UdpServerTtMode(String wire, boolean settable) {
            this.wire = wire;
            this.settable = settable;
        }

        /**
         * As on the wire, without quotes.
         */
        public String wire() {
            return wire;
        }

        /**
         * Whether a request may carry it.
         */
        public boolean settable() {
            return settable;
        }

        /**
         * The constant of a wire form, or null.
         */
        public static @Nullable UdpServerTtMode ofWire(String wire) {
            return switch (wire) {
                case "0" -> FIRST_CLIENT;
                case "2" -> LAST_CLIENT;
                default -> null;
            };
        }
    }
}
