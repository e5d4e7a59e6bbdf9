package io.github.atspec.samples.aithinkercomboat.model;

import javax.annotation.processing.Generated;

/**
 * How a connection stands.
 */
@Generated("io.github.atspec")
public sealed interface ConnectionStatus permits ConnectionStatus.Known, ConnectionStatus.Other {
    /**
     * connected.
     */
    ConnectionStatus CONNECTED = Known.CONNECTED;

    /**
     * disconnected.
     */
    ConnectionStatus DISCONNECTED = Known.DISCONNECTED;

    /**
     * being connected.
     */
    ConnectionStatus CONNECTING = Known.CONNECTING;

    /**
     * could not be connected.
     */
    ConnectionStatus CONNECT_FAILED = Known.CONNECT_FAILED;

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
    static ConnectionStatus ofWire(String wire) {
        return switch (wire) {
            case "1" -> CONNECTED;
            case "2" -> DISCONNECTED;
            case "3" -> CONNECTING;
            case "4" -> CONNECT_FAILED;
            default -> new Other(wire);
        };
    }

    /**
     * The values that the descriptor lists.
     */
    enum Known implements ConnectionStatus {
        /**
         * connected.
         */
        CONNECTED("1", true),

        /**
         * disconnected.
         */
        DISCONNECTED("2", true),

        /**
         * being connected.
         */
        CONNECTING("3", true),

        /**
         * could not be connected.
         */
        CONNECT_FAILED("4", true);

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
    record Other(String wire) implements ConnectionStatus {
        @Override
        public boolean settable() {
            return false;
        }
    }
}
