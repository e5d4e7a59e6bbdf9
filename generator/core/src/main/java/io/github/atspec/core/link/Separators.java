package io.github.atspec.core.link;

import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import org.jspecify.annotations.Nullable;

/** What stands between the fields of lines. */
final class Separators {
    /** What the notation of lines and quoted fields need for themselves, and what numbers and words consist of. */
    private static final String NONE_OF_THESE = "<>[](){}\"'\\";

    private Separators() {}

    /** What a dialect, command or line says, else what holds around it. */
    static char read(@Nullable Scalar written, char otherwise, Problems problems) {
        if (written == null) {
            return otherwise;
        }
        if (isOne(written.text())) {
            return written.text().charAt(0);
        }
        problems.error("wrong-value", written.location(), "'" + written.text() + "' cannot separate fields", "one printable character, no letter, digit, quote, bracket or backslash");
        return otherwise;
    }

    private static boolean isOne(String text) {
        return text.matches("[ -~]") && text.matches("[^A-Za-z0-9]") && NONE_OF_THESE.indexOf(text.charAt(0)) < 0;
    }
}
