package io.github.atspec.core.interpret;

import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.AsctimeType;
import io.github.atspec.core.model.ValueType.TimezoneType;
import io.github.atspec.core.model.ValueType.UuidType;
import io.github.atspec.runtime.Bytes;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** UUIDs, time zones and dates: their texts, and their canonical bytes (the digits of a UUID, the id of an offset, the text of a date). */
final class Times {
    private static final DateTimeFormatter WRITTEN = formatter("EEE MMM ppd HH:mm:ss uuuu");
    private static final DateTimeFormatter PADDED = formatter("EEE MMM dd HH:mm:ss uuuu");

    private Times() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The text of canonical bytes. */
    static Bytes text(ValueType type, Bytes canonical) {
        if (type instanceof UuidType uuid && uuid.prefixed()) {
            return Bytes.utf8("0x" + canonical.utf8());
        }
        if (type instanceof TimezoneType zone) {
            return offset(canonical).map(offset -> Bytes.utf8(number(zone, offset))).orElse(canonical);
        }
        return canonical;
    }

    /** The canonical bytes; those of a number that is no offset are its digits. Empty when the text is not of the type's kind. */
    static Optional<Bytes> value(ValueType type, Bytes text) {
        String word = text.utf8();
        if (type instanceof UuidType uuid) {
            return word.matches((uuid.prefixed() ? "0x" : "") + "([0-9A-Fa-f]{4}|[0-9A-Fa-f]{32})")
                    ? Optional.of(Bytes.utf8(word.substring(uuid.prefixed() ? 2 : 0).toUpperCase(Locale.ROOT)))
                    : Optional.empty();
        }
        if (type instanceof TimezoneType zone) {
            return word.matches("[+-]?[0-9]+") ? Optional.of(offset(zone, word).map(offset -> Bytes.utf8(offset.getId())).orElse(text)) : Optional.empty();
        }
        return type instanceof AsctimeType ? date(word).map(Bytes::utf8) : Optional.of(text);
    }

    private static Optional<ZoneOffset> offset(TimezoneType type, String word) {
        String digits = word.replaceFirst("^[+-]", "").replaceFirst("^0+(?=.)", "");
        if (digits.length() > 4) {
            return Optional.empty();
        }
        int sign = word.startsWith("-") ? -1 : 1;
        int number = Integer.parseInt(digits);
        if (type.hours() && sign * number >= type.min() && sign * number <= type.max()) {
            return Optional.of(ZoneOffset.ofHours(sign * number));
        }
        int hours = sign * (number / 100);
        boolean fits = type.minutes() && hours >= type.min() && hours <= type.max() && number % 100 < 60;
        return fits ? Optional.of(ZoneOffset.ofTotalSeconds(3600 * hours + sign * (number % 100) * 60)) : Optional.empty();
    }

    private static Optional<ZoneOffset> offset(Bytes id) {
        try {
            // What is only digits is no id here: it was read where an offset was expected.
            return id.utf8().matches("Z|[+-][0-9]{2}:[0-9]{2}") ? Optional.of(ZoneOffset.of(id.utf8())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String number(TimezoneType type, ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        return String.valueOf(type.hours() && minutes % 60 == 0 ? minutes / 60 : minutes / 60 * 100 + minutes % 60);
    }

    /** What an offset does not fulfil: it has to be read as itself when written. */
    static Optional<String> broken(TimezoneType type, Bytes canonical) {
        boolean kept = offset(canonical).flatMap(offset -> offset(type, number(type, offset)).filter(offset::equals)).isPresent();
        if (kept) {
            return Optional.empty();
        }
        String range = "must be in UTC" + (type.min() < 0 ? "" : "+") + type.min() + ".." + (type.max() < 0 ? "" : "+") + type.max();
        String form = type.minutes() ? type.hours() ? ", and not minutes alone that are spelled like hours" : "" : " and of whole hours";
        return Optional.of(range + form);
    }

    private static Optional<String> date(String text) {
        return date(text, WRITTEN).or(() -> date(text, PADDED)).filter(date -> date.length() == text.length());
    }

    private static Optional<String> date(String text, DateTimeFormatter formatter) {
        try {
            return Optional.of(WRITTEN.format(LocalDateTime.parse(text, formatter)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
