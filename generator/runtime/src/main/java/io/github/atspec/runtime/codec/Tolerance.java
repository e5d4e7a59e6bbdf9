package io.github.atspec.runtime.codec;

/** How much of what the descriptor does not say is passed over in lines of the device; each passes over what the one before does. */
public enum Tolerance {
    /** Nothing, and no string holds a quote that is not escaped. */
    PLAIN,
    /** Nothing, and a string holds quotes where the rest of the line leaves one end for it. */
    STRICT,
    /** Where strings can end in several ways the shortest are taken; {@link LineReader#undecided} says so. */
    SHORTEST,
    /** Surplus fields with content, and values that an enumeration does not list; {@link LineReader#surplus} and {@link LineReader#unlisted} give them. */
    LENIENT
}
