package io.github.atspec.runtime;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * How offsets from UTC are written as one number. A number from {@code min} to {@code max} is whole hours where {@code hours}; any other, or every one without {@code
 * hours}, is hours and minutes ({@code -530}) where {@code minutes}. An offset of whole hours is written as hours where that is possible.
 *
 * @param min least number of hours
 * @param max greatest number of hours
 */
public record ZoneNotation(int min, int max, boolean hours, boolean minutes) {
    private static final int MOST_DIGITS = 4;

    /** The offset of a number with or without a sign, or null when there is none. */
    public @Nullable ZoneOffset parse(CharSequence text) {
        int number = number(text);
        if (number == Integer.MIN_VALUE) {
            return null;
        }
        if (hours && number >= min && number <= max) {
            return ZoneOffset.ofHours(number);
        }
        int whole = number / 100;
        int rest = number % 100;
        boolean fits = minutes && whole >= min && whole <= max && rest > -60 && rest < 60;
        return fits ? ZoneOffset.ofHoursMinutes(whole, rest) : null;
    }

    /** Whether a text is a number, of whatever size. */
    public static boolean isNumber(CharSequence text) {
        int from = signed(text) ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > from;
    }

    private static boolean signed(CharSequence text) {
        return text.length() > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+');
    }

    /** The number, or {@link Integer#MIN_VALUE} where it is too long to be an offset. */
    private static int number(CharSequence text) {
        if (!isNumber(text)) {
            return Integer.MIN_VALUE;
        }
        int from = signed(text) ? 1 : 0;
        while (from < text.length() - 1 && text.charAt(from) == '0') {
            from++;
        }
        if (text.length() - from > MOST_DIGITS) {
            return Integer.MIN_VALUE;
        }
        int magnitude = Integer.parseInt(text, from, text.length(), 10);
        return text.charAt(0) == '-' ? -magnitude : magnitude;
    }

    /** The number of an offset that {@link #fits}. */
    public String format(ZoneOffset offset) {
        int minutesInAll = offset.getTotalSeconds() / 60;
        boolean asHours = hours && minutesInAll % 60 == 0;
        return Integer.toString(asHours ? minutesInAll / 60 : minutesInAll / 60 * 100 + minutesInAll % 60);
    }

    /** Whether an offset can be written so that it is read as itself. */
    public boolean fits(ZoneOffset offset) {
        return offset.getTotalSeconds() % 60 == 0 && offset.equals(parse(format(offset)));
    }

    /** What offsets fulfil, as a phrase. */
    public String rule() {
        String range = "must be in UTC" + sign(min) + ".." + sign(max);
        if (!minutes) {
            return range + " and of whole hours";
        }
        return hours ? range + ", and not minutes alone that are spelled like hours" : range;
    }

    private static String sign(int hours) {
        return hours < 0 ? Integer.toString(hours) : "+" + hours;
    }
}
