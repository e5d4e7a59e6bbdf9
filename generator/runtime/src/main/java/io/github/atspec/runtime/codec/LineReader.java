package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Asctime;
import io.github.atspec.runtime.Atom;
import io.github.atspec.runtime.BleUuid;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.Choices;
import io.github.atspec.runtime.MacAddress;
import io.github.atspec.runtime.WireCharset;
import io.github.atspec.runtime.ZoneNotation;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one line from a byte array without copying it. Not thread-safe; reusable through {@link #reset}.
 *
 * <p>The first mismatch is final for one attempt at a shape: everything read after it is a meaningless default, and {@link #failed} says so in the end. So generated code reads straight
 * on without looking. A broken value rule does not stop reading, since the shape has to be judged first. {@code stops} are the bytes before which a bare field ends.
 */
public final class LineReader extends LineShape {
    private static final BleUuid NO_UUID = BleUuid.of(0);
    private static final Atom NO_ATOM = Atom.of(0);
    private static final Choices NO_CHOICES = Choices.of();
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final Numbers numbers;
    private final int longestPayload;
    private boolean quoted;

    /** Reads lines of the host, and those of the device where both are spelled alike. */
    public LineReader(Dialect dialect) {
        this(dialect, false);
    }

    private LineReader(Dialect dialect, boolean rawStrings) {
        super(dialect, rawStrings);
        numbers = new Numbers(tokens, problems);
        longestPayload = dialect.longestPayload();
    }

    /** Reads lines of the device. */
    public static LineReader ofDevice(Dialect dialect) {
        return new LineReader(dialect, dialect.rawAnswers());
    }

    /** Starts on another line: {@code length} bytes from {@code offset}. */
    public LineReader reset(byte[] line, int offset, int length) {
        start(line, offset, length);
        return this;
    }

    /** Starts on another line. */
    public LineReader reset(Bytes line) {
        byte[] array = line.toByteArray();
        return reset(array, 0, array.length);
    }

    /** How much of what the descriptor does not say is passed over; strict at first. Survives {@link #reset}. */
    public LineReader tolerance(Tolerance allowed) {
        tolerate(allowed);
        return this;
    }

    /** The quote before a value that is no string; OPTIONAL takes it or leaves it. */
    public void openQuote(Quoting quoting) {
        quoted = quoting == Quoting.OPTIONAL ? tokens.skip('"') : quoting == Quoting.ALWAYS;
        if (quoting == Quoting.ALWAYS) {
            tokens.separator('"');
        }
    }

    /** The quote after it, if there was one before. */
    public void closeQuote() {
        if (quoted) {
            tokens.separator('"');
        }
    }

    /** A value that is no string, with the quotes around it. */
    public <T> T quoted(Quoting quoting, Supplier<T> value) {
        openQuote(quoting);
        T read = value.get();
        closeQuote();
        return read;
    }

    // ---- values

    /**
     * A decimal number. Constructors check ranges; the bounds are for the message about a number that no int holds ({@link Long#MIN_VALUE} and {@link
     * Long#MAX_VALUE}: none).
     */
    public int int32(String parameter, long min, long max) {
        return numbers.int32(parameter, 10, min, max);
    }

    /** As {@link #int32} for a long. */
    public long int64(String parameter, long min, long max) {
        return numbers.int64(parameter, 10, min, max);
    }

    /** A number in base 16 without prefix; else as {@link #int32}. */
    public int hex32(String parameter, long min, long max) {
        return numbers.int32(parameter, 16, min, max);
    }

    /** A number in base 16 without prefix; else as {@link #int64}. */
    public long hex64(String parameter, long min, long max) {
        return numbers.int64(parameter, 16, min, max);
    }

    /** The number of an enumeration, as text without leading zeros and sign of plus. */
    public String number(String parameter) {
        return numbers.text(parameter);
    }

    /** A truth value spelled as one of two words; anything else is a mismatch. */
    public boolean bool(String parameter, String falseWire, String trueWire, Quoting quoting, String stops) {
        String word = string(parameter, quoting, stops);
        boolean value = word.equals(trueWire);
        expect(value || word.equals(falseWire), "'" + falseWire + "' or '" + trueWire + "'");
        return value;
    }

    /** A string, its quotes and escapes removed. */
    public String string(String parameter, Quoting quoting, String stops) {
        return tokens.token(parameter, quoting, stops) ? tokens.text() : "";
    }

    /** A string in a charset of its own. */
    public String string(String parameter, Quoting quoting, String stops, WireCharset charset) {
        return tokens.token(parameter, quoting, stops) ? tokens.text(charset) : "";
    }

    /** The rest of the line, at least one byte. */
    public String text(String parameter) {
        return text(parameter, WireCharset.UTF_8);
    }

    /** As {@link #text(String)}, in a charset of its own. */
    public String text(String parameter, WireCharset charset) {
        return tokens.remainder(parameter) ? tokens.text(charset) : "";
    }

    /** A number, a text in quotes or a word, one of some kinds. */
    public Atom atom(String parameter, String stops, Atom.Kind... kinds) {
        if (!tokens.token(parameter, Quoting.OPTIONAL, stops)) {
            return NO_ATOM;
        }
        Atom value = tokens.wasQuoted() ? Atom.text(tokens.text()) : Atom.ofBare(tokens.text());
        expect(List.of(kinds).contains(value.kind()), "another kind of value for <" + parameter + ">");
        return value;
    }

    /** Values in parentheses. */
    public Choices choices(String parameter) {
        Choices value = tokens.parenthesised(parameter) ? Choices.parse(tokens.text()) : null;
        expect(value != null, "values in parentheses for <" + parameter + ">");
        return value == null ? NO_CHOICES : value;
    }

    /** The rest of one of several lines, at least one byte. */
    public String restOfLine(String parameter) {
        return restOfLine(parameter, WireCharset.UTF_8);
    }

    /** As {@link #restOfLine(String)}, in a charset of its own. */
    public String restOfLine(String parameter, WireCharset charset) {
        return tokens.restOfLine(parameter, false) ? tokens.text(charset) : "";
    }

    /** A whole line behind another one, which announced it: it may be empty. */
    public String body(String parameter) {
        return body(parameter, WireCharset.UTF_8);
    }

    /** As {@link #body(String)}, in a charset of its own. */
    public String body(String parameter, WireCharset charset) {
        return tokens.restOfLine(parameter, true) ? tokens.text(charset) : "";
    }

    /** An even number of hexadecimal digits. */
    public Bytes hex(String parameter, Quoting quoting, String stops) {
        if (!tokens.token(parameter, quoting, stops)) {
            return Bytes.EMPTY;
        }
        Bytes value = HexDigits.parse(tokens.text());
        expect(value != null, "an even number of hexadecimal digits for <" + parameter + ">");
        return value == null ? Bytes.EMPTY : value;
    }

    /** A dotted address. */
    public Inet4Address ipv4(String parameter, Quoting quoting, String stops) {
        Inet4Address value = tokens.token(parameter, quoting, stops) ? Addresses.ipv4(tokens) : null;
        expect(value != null, "an IPv4 address for <" + parameter + ">");
        return value == null ? Addresses.NO_IPV4 : value;
    }

    /** An IPv4 or IPv6 address. */
    public InetAddress ip(String parameter, Quoting quoting, String stops) {
        InetAddress value = tokens.token(parameter, quoting, stops) ? Addresses.ip(tokens) : null;
        expect(value != null, "an IP address for <" + parameter + ">");
        return value == null ? Addresses.NO_IPV4 : value;
    }

    /** A MAC address. */
    public MacAddress mac(String parameter, Quoting quoting, String stops) {
        MacAddress value = tokens.token(parameter, quoting, stops) ? MacAddress.parse(tokens.text()) : null;
        expect(value != null, "a MAC address for <" + parameter + ">");
        return value == null ? Addresses.NO_MAC : value;
    }

    /** A UUID of 4 or 32 hexadecimal digits, with {@code prefix} before them. */
    public BleUuid uuid(String parameter, String prefix, Quoting quoting, String stops) {
        String text = string(parameter, quoting, stops);
        BleUuid value = text.startsWith(prefix) ? BleUuid.parse(text.substring(prefix.length())) : null;
        expect(value != null, "a UUID for <" + parameter + ">");
        return value == null ? NO_UUID : value;
    }

    /** An offset from UTC. */
    public ZoneOffset timezone(String parameter, ZoneNotation notation, Quoting quoting, String stops) {
        String text = string(parameter, quoting, stops);
        boolean number = ZoneNotation.isNumber(text);
        expect(number, "a time zone for <" + parameter + ">");
        ZoneOffset value = number ? notation.parse(text) : ZoneOffset.UTC;
        if (value == null) {
            invalid(parameter, text, notation.rule());
            return ZoneOffset.UTC;
        }
        return value;
    }

    /** A date and time as C's {@code asctime} prints it. */
    public LocalDateTime asctime(String parameter, Quoting quoting, String stops) {
        LocalDateTime value = tokens.token(parameter, quoting, stops) ? Asctime.parse(tokens.text()) : null;
        expect(value != null, "a date and time for <" + parameter + ">");
        return value == null ? NO_TIME : value;
    }

    /** A number of units of time; the bounds as in {@link #int64}. */
    public Duration duration(String parameter, long min, long max, Duration unit) {
        long count = int64(parameter, min, max);
        try {
            return unit.multipliedBy(count);
        } catch (ArithmeticException e) {
            invalid(parameter, Long.toString(count), Check.rangeRule(min, max));
            return Duration.ZERO;
        }
    }

    /** A number of units of time since the start of 1970 in UTC; the bounds as in {@link #int64}. */
    public Instant instant(String parameter, long min, long max, Duration unit) {
        Duration since = duration(parameter, min, max, unit);
        try {
            return Instant.EPOCH.plus(since);
        } catch (DateTimeException | ArithmeticException e) {
            invalid(parameter, Long.toString(since.dividedBy(unit)), Check.rangeRule(min, max));
            return Instant.EPOCH;
        }
    }

    /** Exactly {@code count} bytes, whatever they are. A negative count is a value problem of its own field. */
    public Bytes counted(String parameter, long count) {
        if (!tokens.raw(parameter, count)) {
            dependent();
            return Bytes.EMPTY;
        }
        payload(new Span(tokens.tokenFrom(), tokens.tokenTo()));
        return tokens.bytes();
    }

    /** Zeros in place of a payload that follows the line; more than the dialect's longest payload are a value problem. */
    public Bytes awaited(String countParameter, long count) {
        if (count < 0 || count > longestPayload) {
            invalid(countParameter, Long.toString(count), Check.rangeRule(0, longestPayload));
            return Bytes.EMPTY;
        }
        return failed() ? Bytes.EMPTY : Bytes.zeros((int) count);
    }

    /**
     * The constant of an enumeration that knows no others.
     *
     * @param constants from the wire to the constant, null for a value it does not list: that is a value problem
     * @param otherwise given then
     */
    public <T> T listed(String parameter, String wire, Function<String, @Nullable T> constants, T otherwise, String rule) {
        T value = constants.apply(wire);
        if (value == null) {
            invalid(parameter, wire, rule);
            return otherwise;
        }
        return value;
    }

    /**
     * The value of an enumeration of the device, which a newer one may not list.
     *
     * @param values from the wire to the value
     * @param other what values are that are not listed
     * @param none spellings of no value
     */
    public <T> T open(String parameter, String wire, Function<String, T> values, Class<? extends T> other, String... none) {
        T value = values.apply(wire);
        if (other.isInstance(value) && !List.of(none).contains(wire)) {
            unlisted(parameter, wire);
        }
        return value;
    }
}
