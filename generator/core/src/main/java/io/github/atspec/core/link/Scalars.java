package io.github.atspec.core.link;

import io.github.atspec.core.source.NearestName;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands in scalars: ranges, durations, numbers, words, escaped bytes. */
final class Scalars {
    private static final Pattern RANGE = Pattern.compile("(-?(?:0[xX][0-9a-fA-F]+|[0-9]+))?\\.\\.(-?(?:0[xX][0-9a-fA-F]+|[0-9]+))?");
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9}) (ms|s|min)");

    private static final Pattern UNIT = Pattern.compile("(?:([1-9][0-9]{0,8}) )?(us|ms|s|min|h)");

    private Scalars() {}

    /** Least and greatest value; an open end is the limit of a long. */
    record Range(long min, long max) {}

    static Optional<Range> range(Scalar scalar, Problems problems) {
        Matcher matcher = RANGE.matcher(scalar.text());
        try {
            if (matcher.matches() && scalar.text().length() > 2) {
                return checked(end(matcher.group(1), Long.MIN_VALUE), end(matcher.group(2), Long.MAX_VALUE), scalar, problems);
            }
            long only = Long.decode(noOctal(scalar.text()));
            return Optional.of(new Range(only, only));
        } catch (NumberFormatException e) {
            problems.error("wrong-range", scalar.location(), "'" + scalar.text() + "' is not a range", "write a..b, a.., ..b or one number");
            return Optional.empty();
        }
    }

    private static Optional<Range> checked(long min, long max, Scalar scalar, Problems problems) {
        if (min > max) {
            problems.error("impossible-range", scalar.location(), "no value is in the range '" + scalar.text() + "'", "swap its ends");
            return Optional.empty();
        }
        return Optional.of(new Range(min, max));
    }

    private static long end(@Nullable String text, long open) {
        return text == null ? open : Long.decode(noOctal(text));
    }

    /** Java takes a leading zero for octal, descriptors do not. */
    private static String noOctal(String text) {
        return text.replaceFirst("^(-?)0+(?=[0-9])", "$1");
    }

    /** A number of at least {@code min}, or {@code otherwise} where none is stated or it is wrong. */
    static int atLeast(int min, @Nullable Scalar scalar, String key, int otherwise, Problems problems) {
        if (scalar == null) {
            return otherwise;
        }
        Optional<Long> number = number(scalar.text());
        if (number.isEmpty() || number.get() < min || number.get() > Integer.MAX_VALUE) {
            problems.error("wrong-value", scalar.location(), "'" + key + "' is " + scalar.text() + ", expected " + min + " or more");
            return otherwise;
        }
        return number.get().intValue();
    }

    static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.decode(noOctal(text)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Duration duration(@Nullable Scalar scalar, Duration otherwise, Problems problems) {
        if (scalar == null) {
            return otherwise;
        }
        Matcher matcher = DURATION.matcher(scalar.text());
        if (!matcher.matches()) {
            problems.error("wrong-duration", scalar.location(), "'" + scalar.text() + "' is not a duration", "write a number, a blank, and ms, s or min");
            return otherwise;
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    /** A unit of time, {@code s} or {@code 100 ms}; a second after a problem. */
    static Duration unit(Scalar scalar, Problems problems) {
        Matcher matcher = UNIT.matcher(scalar.text());
        if (!matcher.matches()) {
            problems.error("wrong-duration", scalar.location(), "'" + scalar.text() + "' is not a unit of time", "write us, ms, s, min or h, or a number and a blank before it");
            return Duration.ofSeconds(1);
        }
        long amount = matcher.group(1) == null ? 1 : Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "us" -> Duration.of(amount, ChronoUnit.MICROS);
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "min" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }

    /** The value that a word stands for, or {@code otherwise} where none is stated or it is wrong. */
    static <T> T word(@Nullable Scalar scalar, String key, Map<String, T> words, T otherwise, Problems problems) {
        if (scalar == null) {
            return otherwise;
        }
        T value = words.get(scalar.text());
        if (value == null) {
            String hint = NearestName.of(scalar.text(), words.keySet())
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("it is one of " + String.join(", ", new java.util.TreeSet<>(words.keySet())));
            problems.error("wrong-value", scalar.location(), "'" + key + "' is '" + scalar.text() + "'", hint);
            return otherwise;
        }
        return value;
    }

    static @Nullable String text(@Nullable Scalar scalar) {
        return scalar == null ? null : scalar.text();
    }
}
