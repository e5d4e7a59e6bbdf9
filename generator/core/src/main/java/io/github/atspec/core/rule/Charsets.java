package io.github.atspec.core.rule;

import io.github.atspec.core.model.ValueType;
import org.jspecify.annotations.Nullable;

/** Texts are compared by their bytes, which say the same only in one charset. */
final class Charsets {
    private Charsets() {}

    /** @param left null for what is no text, as {@code right} */
    static void requireSame(@Nullable ValueType left, @Nullable ValueType right, Token at) throws RuleFault {
        if (left != null && right != null && !left.charset().equals(right.charset())) {
            String message = "'" + at.shown() + "' is compared with text in another charset: " + left.charset() + " and " + right.charset();
            throw new RuleFault("rule-type", at.column(), message, null);
        }
    }
}
