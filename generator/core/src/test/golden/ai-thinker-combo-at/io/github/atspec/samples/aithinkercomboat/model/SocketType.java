package io.github.atspec.samples.aithinkercomboat.model;

import javax.annotation.processing.Generated;

/**
 * Kind of a socket.
 */
@Generated("io.github.atspec")
public sealed interface SocketType permits SocketType.Known, SocketType.Other {
    /**
     * UDP server.
     */
    SocketType UDP_SERVER = Known.UDP_SERVER;

    /**
     * UDP client.
     */
    SocketType UDP_CLIENT = Known.UDP_CLIENT;

    /**
     * TCP server.
     */
    SocketType TCP_SERVER = Known.TCP_SERVER;

    /**
     * TCP client.
     */
    SocketType TCP_CLIENT = Known.TCP_CLIENT;

    /**
     * a client's connection to the module's TCP server; made by the device only.
     */
    SocketType TCP_SEED = Known.TCP_SEED;

    /**
     * SSL server.
     */
    SocketType SSL_SERVER = Known.SSL_SERVER;

    /**
     * SSL client.
     */
    SocketType SSL_CLIENT = Known.SSL_CLIENT;

    /**
     * a client's connection to the module's SSL server; made by the device only.
     */
    SocketType SSL_SEED = Known.SSL_SEED;

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
    static SocketType ofWire(String wire) {
        return switch (wire) {
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
    enum Known implements SocketType {
        /**
         * UDP server.
         */
        UDP_SERVER("1", true),

        /**
         * UDP client.
         */
        UDP_CLIENT("2", true),

        /**
         * TCP server.
         */
        TCP_SERVER("3", true),

        /**
         * TCP client.
         */
        TCP_CLIENT("4", true),

        /**
         * a client's connection to the module's TCP server; made by the device only.
         */
        TCP_SEED("5", false),

        /**
         * SSL server.
         */
        SSL_SERVER("6", true),

        /**
         * SSL client.
         */
        SSL_CLIENT("7", true),

        /**
         * a client's connection to the module's SSL server; made by the device only.
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
    record Other(String wire) implements SocketType {
        @Override
        public boolean settable() {
            return false;
        }
    }
}
