package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Asctime;
import io.github.atspec.runtime.BleUuid;
import io.github.atspec.runtime.Atom;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.Choices;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.IpAddresses;
import io.github.atspec.runtime.MacAddress;
import io.github.atspec.runtime.WireCharset;
import io.github.atspec.runtime.ZoneNotation;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds one line. Not thread-safe; reusable through {@link #clear}. Values that the line cannot hold are refused with {@link InvalidValueException}; {@code stops} are the bytes
 * before which a bare field would end.
 */
public final class LineWriter {
    private final LineBuffer buffer = new LineBuffer();
    private final Secrets secrets = new Secrets();
    private final Quotes quotes;
    private final int longestLine;
    private final Bytes lineEnd;
    private int fieldFrom;
    private int fieldTo;
    private @Nullable Span payload;

    /** Writes lines of the host, and those of the device where both are spelled alike. */
    public LineWriter(Dialect dialect) {
        this(dialect, false);
    }

    private LineWriter(Dialect dialect, boolean rawStrings) {
        quotes = new Quotes(dialect, rawStrings);
        longestLine = dialect.longestLine();
        lineEnd = dialect.lineEnd();
    }

    /** Writes lines of the device. */
    public static LineWriter ofDevice(Dialect dialect) {
        return new LineWriter(dialect, dialect.rawAnswers());
    }

    public void clear() {
        buffer.clear();
        secrets.clear();
        payload = null;
    }

    /** The bytes written so far; valid up to {@link #length()} and until the next call. */
    public byte[] array() {
        return buffer.array();
    }

    public int length() {
        return buffer.length();
    }

    /** The bytes written so far, copied. */
    public Bytes toBytes() {
        return Bytes.copyOf(array(), 0, length());
    }

    /** Where secret values were written (without their quotes). A copy. */
    public List<Span> secrets() {
        return secrets.spans();
    }

    /** Where the counted payload of the line is, or null. */
    public @Nullable Span payload() {
        return payload;
    }

    // ---- structure

    /** Text as it is. */
    public void literal(String text) {
        buffer.ascii(text);
    }

    /** One byte. */
    public void separator(char separator) {
        buffer.put((byte) separator);
    }

    /** The line end between two lines of a pattern. */
    public void lineEnd() {
        for (int i = 0; i < lineEnd.length(); i++) {
            buffer.put(lineEnd.at(i));
        }
    }

    /** The field just written is a secret. */
    public void secret() {
        secrets.add(fieldFrom, fieldTo);
    }

    /**
     * A command line is complete: refuses one longer than the dialect allows.
     *
     * @param command its name
     */
    public void endCommand(String command) {
        if (length() > longestLine) {
            throw new InvalidValueException(command, "a line of " + length() + " bytes", "must be at most " + longestLine + " bytes long");
        }
    }

    // ---- values

    /** A decimal number. */
    public void number(long value) {
        fieldFrom = length();
        buffer.decimal(value, 0);
        fieldTo = length();
    }

    /** A decimal number of at least {@code digits} digits. */
    public void number(long value, int digits) {
        fieldFrom = length();
        buffer.decimal(value, digits);
        fieldTo = length();
    }

    /** A number in base 16, in capital letters, of at least {@code digits} digits. */
    public void hexNumber(long value, int digits) {
        fieldFrom = length();
        buffer.hex(value, digits);
        fieldTo = length();
    }

    /** The number of an enumeration, given as text. */
    public void number(String parameter, String wire) {
        boolean digits = !wire.isEmpty();
        for (int i = 0; i < wire.length(); i++) {
            char c = wire.charAt(i);
            digits &= c >= '0' && c <= '9' || c == '-' && i == 0 && wire.length() > 1;
        }
        Check.rule(digits, parameter, wire, "must be a number");
        fieldFrom = length();
        buffer.ascii(wire);
        fieldTo = length();
    }

    /** A string, quoted and escaped as needed. */
    public void string(String parameter, String value, Quoting quoting, String stops) {
        string(parameter, value, quoting, stops, false);
    }

    /** A string in a charset of its own. */
    public void string(String parameter, String value, Quoting quoting, String stops, WireCharset charset) {
        string(parameter, Check.wire(parameter, value, charset, false), quoting, stops, false);
    }

    /** A string that messages mask and {@link #secrets} lists. */
    public void secretString(String parameter, String value, Quoting quoting, String stops) {
        string(parameter, value, quoting, stops, true);
        secret();
    }

    /** As {@link #secretString(String, String, Quoting, String)}, in a charset of its own. */
    public void secretString(String parameter, String value, Quoting quoting, String stops, WireCharset charset) {
        secretString(parameter, Check.wire(parameter, value, charset, true), quoting, stops);
    }

    private void string(String parameter, String value, Quoting quoting, String stops, boolean masked) {
        Check.checkHeld(parameter, value, masked);
        String shown = masked ? Check.MASKED : value;
        boolean quoted = quotes.needed(parameter, value, shown, quoting, stops);
        if (quoted) {
            buffer.put((byte) '"');
        }
        fieldFrom = length();
        if (quoted) {
            quotes.inside(parameter, value, shown, buffer);
        } else {
            buffer.text(value);
        }
        fieldTo = length();
        if (quoted) {
            buffer.put((byte) '"');
        }
    }

    /** The rest of the line. */
    public void text(String parameter, String value) {
        Check.rule(!value.isEmpty(), parameter, value, "cannot be empty");
        body(parameter, value);
    }

    /** As {@link #text(String, String)}, in a charset of its own. */
    public void text(String parameter, String value, WireCharset charset) {
        text(parameter, Check.wire(parameter, value, charset, false));
    }

    /** A whole line behind another one: it may be empty. */
    public void body(String parameter, String value) {
        Check.checkHeld(parameter, value, false);
        fieldFrom = length();
        buffer.text(value);
        fieldTo = length();
    }

    /** As {@link #body(String, String)}, in a charset of its own. */
    public void body(String parameter, String value, WireCharset charset) {
        body(parameter, Check.wire(parameter, value, charset, false));
    }

    /** Pairs of hexadecimal digits, in capital letters. */
    public void hex(String parameter, Bytes value, Quoting quoting, String stops) {
        string(parameter, HexDigits.format(value), quoting, stops);
    }

    /** An IPv4 or IPv6 address. */
    public void ip(String parameter, InetAddress value, Quoting quoting, String stops) {
        string(parameter, IpAddresses.format(value), quoting, stops);
    }

    /** A MAC address. */
    public void mac(String parameter, MacAddress value, Quoting quoting, String stops) {
        string(parameter, value.toString(), quoting, stops);
    }

    /** A UUID with {@code prefix} before its digits. */
    public void uuid(String parameter, String prefix, BleUuid value, Quoting quoting, String stops) {
        string(parameter, prefix + value, quoting, stops);
    }

    /** An offset from UTC. */
    public void timezone(String parameter, ZoneNotation notation, ZoneOffset value, Quoting quoting, String stops) {
        string(parameter, notation.format(value), quoting, stops);
    }

    /** A date and time as C's {@code asctime} prints it. */
    public void asctime(String parameter, LocalDateTime value, Quoting quoting, String stops) {
        string(parameter, Asctime.format(value), quoting, stops);
    }

    /** A number, a text in quotes or a word. */
    public void atom(String parameter, Atom value, String stops) {
        atom(parameter, value, stops, false);
    }

    /** As {@link #atom}, masked in messages. */
    public void secretAtom(String parameter, Atom value, String stops) {
        atom(parameter, value, stops, true);
    }

    private void atom(String parameter, Atom value, String stops, boolean secret) {
        if (value instanceof Atom.Text text) {
            string(parameter, text.text(), Quoting.ALWAYS, stops, secret);
        } else {
            string(parameter, value.toString(), Quoting.NEVER, stops, secret);
        }
    }

    /** Values in parentheses. */
    public void choices(Choices value) {
        fieldFrom = length();
        buffer.text(value.toString());
        fieldTo = length();
    }

    /** A duration as a number of units. */
    public void duration(String parameter, Duration value, Duration unit) {
        number(Times.count(parameter, value, unit));
    }

    /** A moment as a number of units since the start of 1970 in UTC. */
    public void instant(String parameter, Instant value, Duration unit) {
        number(Times.count(parameter, value, unit));
    }

    /** Counted bytes, as they are. */
    public void counted(Bytes value) {
        fieldFrom = length();
        buffer.bytes(value);
        fieldTo = length();
        payload = new Span(fieldFrom, fieldTo);
    }
}
