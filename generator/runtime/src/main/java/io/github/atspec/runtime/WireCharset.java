package io.github.atspec.runtime;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How the characters of a string are bytes on the wire. What does not decode is kept: its bytes become lone surrogates, U+DC80 for 0x80 to U+DCFF for 0xFF, and turn back into
 * those bytes. So {@code encode(decode(bytes))} is {@code bytes}, whatever they are; only in {@link #UCS2} hexadecimal digits of decoded text come out as capital letters. Immutable.
 */
public final class WireCharset {
    /** What strings are that say nothing else, see {@link WireString}. */
    public static final WireCharset UTF_8 = new WireCharset("UTF-8", new Utf8());

    /** Four hexadecimal digits for each unit of UTF-16. What is not such digits, or no well-formed text, is kept whole: U+DC00 and the byte for each. */
    public static final WireCharset UCS2 = new WireCharset("UCS2", new Ucs2());

    private final String name;
    private final Conversion conversion;

    private WireCharset(String name, Conversion conversion) {
        this.name = name;
        this.conversion = conversion;
    }

    /** Text to bytes and back. */
    interface Conversion {
        String decode(byte[] bytes, int offset, int length);

        /** The bytes, or null where a character has none. */
        byte @Nullable [] encode(String text);
    }

    private record Utf8() implements Conversion {
        @Override
        public String decode(byte[] bytes, int offset, int length) {
            return WireString.decode(bytes, offset, length);
        }

        @Override
        public byte @Nullable [] encode(String text) {
            return WireString.isEncodable(text) ? WireString.encode(text) : null;
        }
    }

    /**
     * The charset of a name.
     *
     * @param name {@code UCS2}, or a name that Java knows of a charset in which ASCII is ASCII
     * @throws IllegalArgumentException when this machine's Java has no such charset, or none that encodes
     */
    public static WireCharset of(String name) {
        if (name.equalsIgnoreCase(UCS2.name)) {
            return UCS2;
        }
        Charset charset = Charset.forName(name);
        if (!charset.canEncode()) {
            throw new IllegalArgumentException(name + " does not encode");
        }
        return charset.name().equals(UTF_8.name) ? UTF_8 : new WireCharset(charset.name(), new ByCharacter(charset));
    }

    /** The canonical name. */
    public String name() {
        return name;
    }

    /** The text of these bytes. */
    public String decode(Bytes bytes) {
        byte[] array = bytes.toByteArray();
        return conversion.decode(array, 0, array.length);
    }

    /** The text of {@code length} bytes from {@code offset}. */
    public String decode(byte[] bytes, int offset, int length) {
        return conversion.decode(bytes, offset, length);
    }

    /**
     * The bytes of a text that {@link #isEncodable}.
     *
     * @throws IllegalArgumentException for any other
     */
    public byte[] encode(String text) {
        byte[] bytes = conversion.encode(text);
        if (bytes == null) {
            throw new IllegalArgumentException("a character that " + name + " has not");
        }
        return bytes;
    }

    /** Whether every character of a text has bytes, and those bytes are that character. */
    public boolean isEncodable(String text) {
        return conversion.encode(text) != null;
    }

    /** The number of bytes of a text that {@link #isEncodable}. */
    public int length(String text) {
        return encode(text).length;
    }

    /** The bytes of a text that {@link #isEncodable}, printable ASCII as it is and everything else as {@code \xNN}. */
    public String show(String text) {
        return Bytes.wrap(encode(text)).toString();
    }

    /** The string of UTF-8 that has the bytes which a text has in this charset; null for null. */
    public @Nullable String wire(@Nullable String text) {
        return text == null ? null : WireString.decode(Bytes.wrap(encode(text)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WireCharset charset && charset.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
