package io.github.atspec.core.source;

/** How bad a {@link Problem} is: an {@code ERROR} stops the pipeline at the end of its stage. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR
}
