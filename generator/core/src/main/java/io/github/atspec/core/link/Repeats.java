package io.github.atspec.core.link;

import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how often an item comes: {@code n}, {@code a..b}, {@code a..n}. */
final class Repeats {
    private static final Pattern SYNTAX = Pattern.compile("([0-9]{1,6})(?:\\.\\.([0-9]{1,6}|n))?");

    private Repeats() {}

    /** @param max {@link Integer#MAX_VALUE} = any */
    record Repeat(int min, int max) {}

    static Repeat read(@Nullable Scalar scalar, Problems problems) {
        Repeat once = new Repeat(1, 1);
        if (scalar == null) {
            return once;
        }
        Matcher matcher = SYNTAX.matcher(scalar.text());
        Optional<Repeat> repeat = matcher.matches() ? Optional.of(repeat(matcher)) : Optional.empty();
        if (repeat.isEmpty() || repeat.get().max() < Math.max(1, repeat.get().min())) {
            String message = "'" + scalar.text() + "' does not say how often";
            problems.error("wrong-repeat", scalar.location(), message, "write a number such as 2, or 0..1, 1..4, 0..n");
            return once;
        }
        return repeat.get();
    }

    private static Repeat repeat(Matcher matcher) {
        int min = Integer.parseInt(matcher.group(1));
        String max = matcher.group(2);
        return new Repeat(min, max == null ? min : max.equals("n") ? Integer.MAX_VALUE : Integer.parseInt(max));
    }
}
