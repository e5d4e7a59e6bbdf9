package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Asctime;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.ZoneNotation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times as numbers of units, and what generated constructors check of them. A refused value is an {@link InvalidValueException}; values that are absent pass. */
public final class Times {
    private Times() {}

    /** The number of units in a duration, which must be whole. */
    public static long count(String parameter, Duration value, Duration unit) {
        long count = nearest(value, unit);
        if (!unit.multipliedBy(count).equals(value)) {
            throw new InvalidValueException(parameter, value.toString(), "must be a multiple of " + text(unit));
        }
        return count;
    }

    /** Rounded towards zero; 0 for what no long counts, which no multiple of the unit equals then. */
    private static long nearest(Duration value, Duration unit) {
        try {
            return value.dividedBy(unit);
        } catch (ArithmeticException e) {
            return 0;
        }
    }

    private static String text(Duration unit) {
        if (unit.getNano() == 0) {
            return unit.getSeconds() + " s";
        }
        return unit.toNanos() % 1_000_000 == 0 ? unit.toMillis() + " ms" : unit.toNanos() / 1000 + " us";
    }

    /** The number of units from the start of 1970 in UTC to a moment, which must be whole. */
    public static long count(String parameter, Instant value, Duration unit) {
        return count(parameter, Duration.between(Instant.EPOCH, value), unit);
    }

    /** A duration of a number of units between two bounds, and a multiple of {@code factor}. */
    public static void check(String parameter, @Nullable Duration value, Duration unit, long min, long max, long factor) {
        if (value != null) {
            long count = count(parameter, value, unit);
            Check.range(parameter, count, min, max);
            Check.multipleOf(parameter, count, factor);
        }
    }

    /** A moment that is a number of units between two bounds, and a multiple of {@code factor}. */
    public static void check(String parameter, @Nullable Instant value, Duration unit, long min, long max, long factor) {
        if (value != null) {
            check(parameter, Duration.between(Instant.EPOCH, value), unit, min, max, factor);
        }
    }

    /** An offset that the notation can spell. */
    public static void check(String parameter, @Nullable ZoneOffset value, ZoneNotation notation) {
        if (value != null && !notation.fits(value)) {
            throw new InvalidValueException(parameter, value.toString(), notation.rule());
        }
    }

    /** A time that can be written with 24 characters. */
    public static void check(String parameter, @Nullable LocalDateTime value) {
        if (value != null && !Asctime.fits(value)) {
            throw new InvalidValueException(parameter, value.toString(), "must be whole seconds of a year with four digits");
        }
    }
}
