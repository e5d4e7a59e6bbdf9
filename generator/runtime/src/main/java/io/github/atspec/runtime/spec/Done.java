package io.github.atspec.runtime.spec;

/** The response of a command that answers with fixed lines alone. */
public enum Done {
    DONE
}
