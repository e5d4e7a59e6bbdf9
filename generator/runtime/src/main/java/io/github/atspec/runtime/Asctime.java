package io.github.atspec.runtime;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as C's {@code asctime} prints them, {@code Mon Dec 12 02:33:32 2016}: 24 characters, the day of the month padded with a blank. */
public final class Asctime {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final String SHAPE = "    " + "    " + "## ##:##:## ####";
    private static final int MOST_YEARS = 9999;

    private Asctime() {}

    /** The time of a text; the day may be padded with a zero as well. Null when the text is none, or the day of the week is not that of the date. */
    public static @Nullable LocalDateTime parse(CharSequence text) {
        if (text.length() != SHAPE.length()) {
            return null;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char wanted = SHAPE.charAt(i);
            char c = text.charAt(i);
            boolean word = i < 8 && i % 4 != 3;
            boolean fits = word || (wanted == '#' ? c >= '0' && c <= '9' || i == 8 && c == ' ' : c == wanted);
            if (!fits) {
                return null;
            }
        }
        return date(text);
    }

    private static @Nullable LocalDateTime date(CharSequence text) {
        int weekday = DAYS.indexOf(text.subSequence(0, 3).toString());
        int month = MONTHS.indexOf(text.subSequence(4, 7).toString());
        if (weekday < 0 || month < 0) {
            return null;
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    number(text, 20, 24), month + 1, number(text, 8, 10), number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
            return time.getDayOfWeek().getValue() == weekday + 1 ? time : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + (text.charAt(i) == ' ' ? 0 : text.charAt(i) - '0');
        }
        return number;
    }

    /** The text of a time that {@link #fits}. */
    public static String format(LocalDateTime time) {
        return String.format(
                Locale.ROOT,
                "%s %s %2d %02d:%02d:%02d %04d",
                DAYS.get(time.getDayOfWeek().getValue() - 1),
                MONTHS.get(time.getMonthValue() - 1),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond(),
                time.getYear());
    }

    /** Whether a time can be written: whole seconds of a year with four digits. */
    public static boolean fits(LocalDateTime time) {
        return time.getNano() == 0 && time.getYear() >= 0 && time.getYear() <= MOST_YEARS;
    }
}
