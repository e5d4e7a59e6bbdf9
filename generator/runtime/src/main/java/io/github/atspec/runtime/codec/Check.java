package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Atom;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.WireCharset;
import io.github.atspec.runtime.WireString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What generated constructors check. Every method throws {@link InvalidValueException}; values that are absent pass, except in {@link #given}. */
public final class Check {
    /** Stands for the value of a secret. */
    public static final String MASKED = "***";

    private static final String NOTHING = "nothing";

    private Check() {}

    /** The value, which must be there. */
    public static <T> T given(String parameter, @Nullable T value) {
        if (value == null) {
            throw new InvalidValueException(parameter, NOTHING, "must be given");
        }
        return value;
    }

    /** A number between two bounds. */
    public static void range(String parameter, @Nullable Number value, long min, long max) {
        if (value != null && (value.longValue() < min || value.longValue() > max)) {
            throw new InvalidValueException(parameter, value.toString(), rangeRule(min, max));
        }
    }

    /** As {@link #range(String, Number, long, long)}, without boxing. */
    public static void range(String parameter, long value, long min, long max) {
        if (value < min || value > max) {
            throw new InvalidValueException(parameter, Long.toString(value), rangeRule(min, max));
        }
    }

    /** How messages state a range; {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} mean unbounded. */
    public static String rangeRule(long min, long max) {
        if (max == Long.MAX_VALUE) {
            return "must be at least " + min;
        }
        return min == Long.MIN_VALUE ? "must be at most " + max : "must be in " + min + ".." + max;
    }

    /** A multiple of {@code factor}. */
    public static void multipleOf(String parameter, @Nullable Number value, long factor) {
        if (value != null && value.longValue() % factor != 0) {
            throw new InvalidValueException(parameter, value.toString(), "must be a multiple of " + factor);
        }
    }

    /** A string of so many bytes that a line can hold. */
    public static void string(String parameter, @Nullable String value, int min, int max) {
        string(parameter, value, min, max, false);
    }

    /** As {@link #string(String, String, int, int)}, with the value masked in messages. */
    public static void secretString(String parameter, @Nullable String value, int min, int max) {
        string(parameter, value, min, max, true);
    }

    /** As {@link #string(String, String, int, int)}, in a charset of its own. */
    public static void string(String parameter, @Nullable String value, int min, int max, WireCharset charset) {
        string(parameter, value == null ? null : wire(parameter, value, charset, false), min, max);
    }

    /** As {@link #string(String, String, int, int, WireCharset)}, with the value masked in messages. */
    public static void secretString(String parameter, @Nullable String value, int min, int max, WireCharset charset) {
        secretString(parameter, value == null ? null : wire(parameter, value, charset, true), min, max);
    }

    /** The UTF-8 string of the bytes that a value has in a charset, which must have all of its characters. */
    static String wire(String parameter, String value, WireCharset charset, boolean secret) {
        if (!charset.isEncodable(value)) {
            boolean printable = value.codePoints().noneMatch(c -> Character.isISOControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            throw new InvalidValueException(parameter, secret ? MASKED : printable ? value : show(value), "has a character that " + charset + " has not");
        }
        return String.valueOf(charset.wire(value));
    }

    private static void string(String parameter, @Nullable String value, int min, int max, boolean secret) {
        if (value != null) {
            checkHeld(parameter, value, secret);
            checkLength(parameter, WireString.length(value), min, max, secret ? MASKED : show(value));
        }
    }

    /**
     * A string of certain characters.
     *
     * @param characters single ones, and ranges with a hyphen between two; a hyphen at an end is itself
     */
    public static void characters(String parameter, @Nullable String value, String characters) {
        characters(parameter, value, characters, false);
    }

    /** As {@link #characters}, with the value masked in messages. */
    public static void secretCharacters(String parameter, @Nullable String value, String characters) {
        characters(parameter, value, characters, true);
    }

    private static void characters(String parameter, @Nullable String value, String characters, boolean secret) {
        if (value != null && !value.chars().allMatch(c -> isOf(characters, c))) {
            throw new InvalidValueException(parameter, secret ? MASKED : show(value), "must consist of the characters " + characters);
        }
    }

    private static boolean isOf(String characters, int c) {
        boolean found = false;
        for (int i = 0; !found && i < characters.length(); i++) {
            boolean range = i + 2 < characters.length() && characters.charAt(i + 1) == '-';
            found = range ? c >= characters.charAt(i) && c <= characters.charAt(i + 2) : c == characters.charAt(i);
            i += range ? 2 : 0;
        }
        return found;
    }

    /** A line ends at CR or LF and no device takes a NUL; lone surrogates that stand for no byte cannot be written. */
    static void checkHeld(String parameter, String value, boolean secret) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r' || c == '\n' || c == 0) {
                throw new InvalidValueException(parameter, secret ? MASKED : show(value), "cannot hold CR, LF or NUL");
            }
        }
        if (!WireString.isEncodable(value)) {
            throw new InvalidValueException(parameter, secret ? MASKED : show(value), "cannot hold a lone surrogate");
        }
    }

    /** A value of one of some kinds: a number between two bounds, or a text or word of so many bytes. */
    public static void atom(String parameter, @Nullable Atom value, long min, long max, int minBytes, int maxBytes, Atom.Kind... kinds) {
        atom(parameter, value, value == null ? "" : value.toString(), min, max, minBytes, maxBytes, kinds);
    }

    /** As {@link #atom}, with the value masked in messages. */
    public static void secretAtom(String parameter, @Nullable Atom value, long min, long max, int minBytes, int maxBytes, Atom.Kind... kinds) {
        atom(parameter, value, MASKED, min, max, minBytes, maxBytes, kinds);
    }

    private static void atom(String parameter, @Nullable Atom value, String shown, long min, long max, int minBytes, int maxBytes, Atom.Kind... kinds) {
        if (value == null) {
            return;
        }
        if (!List.of(kinds).contains(value.kind())) {
            throw new InvalidValueException(parameter, show(shown), "is of another kind");
        }
        if (value instanceof Atom.Number number) {
            boolean fits = number.value() >= min && number.value() <= max;
            rule(fits, parameter, shown, rangeRule(min, max));
        } else {
            string(parameter, value instanceof Atom.Text text ? text.text() : value.toString(), minBytes, maxBytes, shown.equals(MASKED));
        }
    }

    /** So many bytes. */
    public static void bytes(String parameter, @Nullable Bytes value, int min, int max) {
        if (value != null) {
            checkLength(parameter, value.length(), min, max, value.length() <= 32 ? value.toString() : "(" + value.length() + " bytes)");
        }
    }

    /** As {@link #bytes}, with the value masked in messages. */
    public static void secretBytes(String parameter, @Nullable Bytes value, int min, int max) {
        if (value != null) {
            checkLength(parameter, value.length(), min, max, MASKED);
        }
    }

    private static void checkLength(String parameter, int length, int min, int max, String shown) {
        if (length < min || length > max) {
            throw new InvalidValueException(parameter, shown, lengthRule(min, max));
        }
    }

    /** How messages state limits of a length; {@link Integer#MAX_VALUE} means unbounded. */
    public static String lengthRule(int min, int max) {
        if (max == Integer.MAX_VALUE) {
            return "must be at least " + min + " bytes long";
        }
        return min == max ? "must be " + min + " bytes long" : "must be " + min + ".." + max + " bytes long";
    }

    /** A number that counts the bytes of another parameter. */
    public static void count(String parameter, @Nullable Number value, String counted, @Nullable Bytes bytes) {
        if (bytes != null) {
            long count = given(parameter, value).longValue();
            if (count != bytes.length()) {
                throw new InvalidValueException(parameter, Long.toString(count), "must be the number of bytes of <" + counted + ">, " + bytes.length());
            }
        }
    }

    /** A number that counts the bytes of another parameter as they are written, which are no fewer. */
    public static void escapedCount(String parameter, @Nullable Number value, String counted, @Nullable Bytes bytes) {
        if (bytes != null) {
            long count = given(parameter, value).longValue();
            if (count < bytes.length()) {
                throw new InvalidValueException(parameter, Long.toString(count), "must be at least the number of bytes of <" + counted + ">, " + bytes.length());
            }
        }
    }

    /** Bytes that do not hold what ends them. */
    public static void carried(String parameter, @Nullable Bytes value, EndedPayload ending) {
        if (value != null && !ending.carries(value)) {
            EndedPayload.Abort abort = ending.abort();
            String rule = "cannot hold " + ending.until() + (abort == null ? "" : " or " + abort.bytes()) + ", which ends it";
            throw new InvalidValueException(parameter, "(" + value.length() + " bytes)", rule);
        }
    }

    /** An enumeration's value that a request may carry. */
    public static void settable(String parameter, String wire, boolean settable) {
        if (!settable) {
            throw new InvalidValueException(parameter, wire, "cannot be set");
        }
    }

    /** A parameter that may be given only together with another one. */
    public static void needs(String parameter, @Nullable Object value, String needed, @Nullable Object neededValue) {
        if (value != null && neededValue == null) {
            throw new InvalidValueException(needed, NOTHING, "must be given with <" + parameter + ">");
        }
    }

    /** Two parameters of which both are given, or none. */
    public static void together(String first, @Nullable Object firstValue, String second, @Nullable Object secondValue) {
        needs(first, firstValue, second, secondValue);
        needs(second, secondValue, first, firstValue);
    }

    /**
     * A rule of the descriptor.
     *
     * @param holds whether it is kept
     * @param rule as a phrase
     */
    public static void rule(boolean holds, String parameter, @Nullable Object value, String rule) {
        if (!holds) {
            throw new InvalidValueException(parameter, value == null ? NOTHING : show(value.toString()), rule);
        }
    }

    /** A value that is not one of the spellings that mean no value. */
    public static void notNone(String parameter, @Nullable Object value, Object... none) {
        for (Object one : none) {
            if (one.equals(value)) {
                throw new InvalidValueException(parameter, show(one.toString()), "stands for no value");
            }
        }
    }

    /** The number of bytes a string has on the wire. */
    public static int length(String value) {
        return WireString.length(value);
    }

    /** The number of bytes a string has on the wire in a charset of its own. */
    public static int length(String value, WireCharset charset) {
        return charset.length(value);
    }

    /** The number of bytes. */
    public static int length(Bytes value) {
        return value.length();
    }

    /** The number of elements. */
    public static int length(List<?> value) {
        return value.size();
    }

    /** A number of lines. */
    public static <T> List<T> lines(String item, List<T> lines, int min, int max) {
        if (lines.size() < min || lines.size() > max) {
            throw new InvalidValueException(item, lines.size() + " lines", max == Integer.MAX_VALUE ? "must be at least " + min : "must be " + min + ".." + max);
        }
        return List.copyOf(lines);
    }

    /** The bytes of a text as the wire log prints them. */
    private static String show(String value) {
        return WireString.isEncodable(value) ? WireString.show(value) : "(not encodable)";
    }
}
