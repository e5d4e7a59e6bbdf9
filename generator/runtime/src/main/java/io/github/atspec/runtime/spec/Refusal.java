package io.github.atspec.runtime.spec;

/** Why a device refuses on its own. */
public enum Refusal {
    /** No command reads the line. */
    UNKNOWN_COMMAND,
    /** A value breaks a rule. */
    VALUE,
    /** The mode or the state of the device does not allow it. */
    STATE,
    /** Any of these where nothing else is said, and what fails without a reason. */
    OTHERWISE
}
