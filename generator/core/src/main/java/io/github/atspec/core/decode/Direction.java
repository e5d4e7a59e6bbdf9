package io.github.atspec.core.decode;

/** Who speaks. */
public enum Direction {
    /** Host to modem. */
    REQUEST,
    /** Modem to host. */
    RESPONSE
}
