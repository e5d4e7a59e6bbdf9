package io.github.atspec.samples.aithinkercomboat.model;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How received data is announced.
 */
@Generated("io.github.atspec")
public enum ReceiveMode {
    /**
     * only the length is announced, the data waits for AT+SOCKETREAD.
     */
    PASSIVE("0", true),

    /**
     * the data is printed with the announcement.
     */
    ACTIVE("1", true);

    private final String wire;

    private final boolean settable;

    ReceiveMode(String wire, boolean settable) {
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
    public static @Nullable ReceiveMode ofWire(String wire) {
        return switch (wire) {
            case "0" -> PASSIVE;
            case "1" -> ACTIVE;
            default -> null;
        };
    }
}
