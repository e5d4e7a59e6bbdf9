package io.github.atspec.core.model;

/** The forms of a command (ITU-T V.250 section 5.3 and 5.4; 3GPP TS 27.007 section 4). */
public enum FormKind {
    /** {@code NAME}. */
    EXECUTE,
    /** {@code NAME?}. */
    READ,
    /** {@code NAME=?}. */
    TEST,
    /** {@code NAME=...}. */
    SET,
    /** Basic syntax with an immediate value, {@code ATE0}. */
    BASIC;

    /** The descriptor's key: {@code execute}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
