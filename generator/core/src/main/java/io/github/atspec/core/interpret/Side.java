package io.github.atspec.core.interpret;

/** Who wrote a line. */
public enum Side {
    /** A command line: exact, and only with values that can be set. */
    HOST,
    /** A response or an event: surplus separators are ignored, and values that the descriptor does not list are kept. */
    DEVICE
}
