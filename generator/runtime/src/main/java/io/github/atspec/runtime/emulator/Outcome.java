package io.github.atspec.runtime.emulator;

/** How a command line ended. */
public enum Outcome {
    /** The method answered with success. */
    SUCCESS,
    /** The method answered with failure. */
    FAILURE,
    /** Refused: no command of this name and shape. */
    UNKNOWN,
    /** Refused: the shape is right but a value breaks a rule. */
    INVALID_VALUE,
    /** Refused: the variant does not exist in the present mode. */
    NOT_IN_THIS_MODE,
    /** Refused: the device does not have the variant, whose payload was not asked for. */
    NOT_SUPPORTED,
    /** Refused: a precondition over the state does not hold. */
    NOT_ALLOWED_NOW,
    /** Refused: the line, or the payload it announces, is longer than the dialect allows. */
    TOO_LONG,
    /** Refused: the method, or a codec, threw an exception. */
    METHOD_FAILED,
    /** The host took its payload back before the end of it. */
    ABORTED,
    /** The host went away or the device restarted before the payload was complete. */
    ABANDONED
}
