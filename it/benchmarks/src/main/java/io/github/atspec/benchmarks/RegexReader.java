package io.github.atspec.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The baseline of scripts: one regular expression over a string. Quoted hosts are beyond it. */
final class RegexReader {
    private static final Pattern LINE = Pattern.compile("(\\d+),(\\d+),(\\d+),([^,\"]*),(-?\\d+),(-?\\d+),(-?\\d+)");

    private RegexReader() {}

    static @Nullable ListLine read(byte[] line) {
        Matcher matcher = LINE.matcher(new String(line, StandardCharsets.UTF_8));
        if (!matcher.matches()) {
            return null;
        }
        return new ListLine(
                number(matcher, 1), number(matcher, 2), number(matcher, 3), matcher.group(4), given(matcher, 5, -1), given(matcher, 6, -1), given(matcher, 7, 0));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable Integer given(Matcher matcher, int group, int none) {
        int number = number(matcher, group);
        return number == none ? null : Integer.valueOf(number);
    }
}
