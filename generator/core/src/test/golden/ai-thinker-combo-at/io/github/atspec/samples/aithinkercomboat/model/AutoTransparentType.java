package io.github.atspec.samples.aithinkercomboat.model;

import javax.annotation.processing.Generated;

/**
 * Which connection is opened for transparent mode after a reset.
 */
@Generated("io.github.atspec")
public sealed interface AutoTransparentType permits AutoTransparentType.Known, AutoTransparentType.Other {
    /**
     * no transparent mode after a reset.
     */
    AutoTransparentType DISABLED = Known.DISABLED;

    /**
     * UDP server.
     */
    AutoTransparentType UDP_SERVER = Known.UDP_SERVER;

    /**
     * UDP client.
     */
    AutoTransparentType UDP_CLIENT = Known.UDP_CLIENT;

    /**
     * placeholder.
     */
    AutoTransparentType TCP_SERVER = Known.TCP_SERVER;

    /**
     * TCP client.
     */
    AutoTransparentType TCP_CLIENT = Known.TCP_CLIENT;

    /**
     * placeholder.
     */
    AutoTransparentType TCP_SEED = Known.TCP_SEED;

    /**
     * placeholder.
     */
    AutoTransparentType SSL_SERVER = Known.SSL_SERVER;

    /**
     * SSL client.
     */
    AutoTransparentType SSL_CLIENT = Known.SSL_CLIENT;

    /**
     * placeholder.
     */
    AutoTransparentType SSL_SEED = Known.SSL_SEED;

    /**
     * As on the wire, without quotes.
     */
    String wire();

    /**
     * Whether a request may carry it.
     */
    boolean settable();

    /**
     * The value of a wire form.
     */
    static AutoTransparentType ofWire(String wire) {
        return switch (wire) {
            case "0" -> DISABLED;
            case "1" -> UDP_SERVER;
            case "2" -> UDP_CLIENT;
            case "3" -> TCP_SERVER;
            case "4" -> TCP_CLIENT;
            case "5" -> TCP_SEED;
            case "6" -> SSL_SERVER;
            case "7" -> SSL_CLIENT;
            case "8" -> SSL_SEED;
            default -> new Other(wire);
        };
    }

    /**
     * The values that the descriptor lists.
     */
    enum Known implements AutoTransparentType {
        /**
         * no transparent mode after a reset.
         */
        DISABLED("0", true),

        /**
         * UDP server.
         */
        UDP_SERVER("1", true),

        /**
         * UDP client.
         */
        UDP_CLIENT("2", true),

        /**
         * placeholder.
         */
        TCP_SERVER("3", false),

        /**
         * TCP client.
         */
        TCP_CLIENT("4", true),

        /**
         * placeholder.
         */
        TCP_SEED("5", false),

        /**
         * placeholder.
         */
        SSL_SERVER("6", false),

        /**
         * SSL client.
         */
        SSL_CLIENT("7", true),

        /**
         * placeholder.
         */
        SSL_SEED("8", false);

        private final String wire;

        private final boolean settable;

        Known(String wire, boolean settable) {
            this.wire = wire;
            this.settable = settable;
        }

        @Override
        public String wire() {
            return wire;
        }

        @Override
        public boolean settable() {
            return settable;
        }
    }

    /**
     * A value that a newer device sends; requests refuse it.
     *
     * @param wire as on the wire, without quotes
     */
    record Other(String wire) implements AutoTransparentType {
        @Override
        public boolean settable() {
            return false;
        }
    }
}
