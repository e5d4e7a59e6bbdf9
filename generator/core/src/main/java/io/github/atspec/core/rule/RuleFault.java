package io.github.atspec.core.rule;

import org.jspecify.annotations.Nullable;

/** Ends the reading of a rule at its first mistake; never leaves this package. */
final class RuleFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final int column;
    private final @Nullable String hint;

    RuleFault(String id, int column, String message, @Nullable String hint) {
        super(message, null, false, false);
        this.id = id;
        this.column = column;
        this.hint = hint;
    }

    String id() {
        return id;
    }

    int column() {
        return column;
    }

    @Nullable String hint() {
        return hint;
    }
}
