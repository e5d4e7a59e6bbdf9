package io.github.atspec.runtime;

import java.nio.charset.StandardCharsets;

/**
 * Strings as bytes. Text is UTF-8; a byte that is not part of well-formed UTF-8 becomes a lone surrogate, U+DC80 for 0x80 to U+DCFF for 0xFF, and turns back into
 * that byte. So every sequence of bytes survives the way to a {@code String} and back.
 */
public final class WireString {
    private static final int ESCAPED = 0xDC00;

    private WireString() {}

    /** The text of these bytes. */
    public static String decode(Bytes bytes) {
        byte[] array = bytes.toByteArray();
        return decode(array, 0, array.length);
    }

    /** The text of {@code length} bytes from {@code offset}. */
    public static String decode(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] < 0) {
                return decodeUtf8(bytes, offset, length);
            }
        }
        return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    }

    /** The bytes of a text that {@link #isEncodable}. */
    public static byte[] encode(String text) {
        byte[] bytes = new byte[length(text)];
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else if (isEscaped(c)) {
                bytes[at++] = (byte) (c - ESCAPED);
            } else {
                at = encode(c, bytes, at);
                i += Character.charCount(c) - 1;
            }
        }
        return bytes;
    }

    /** The number of bytes of a text. */
    public static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            length += c < 0x80 || isEscaped(c) ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            i += Character.charCount(c) - 1;
        }
        return length;
    }

    /** Whether a text has bytes: false with surrogates that are neither a pair nor stand for a byte. */
    public static boolean isEncodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE && !isEscaped(c)) {
                return false;
            }
            i += Character.charCount(c) - 1;
        }
        return true;
    }

    /** The bytes of a text that {@link #isEncodable}, printable ASCII as it is and everything else as {@code \xNN}. */
    public static String show(String text) {
        return Bytes.wrap(encode(text)).toString();
    }

    private static boolean isEscaped(int c) {
        return c >= ESCAPED + 0x80 && c <= ESCAPED + 0xFF;
    }

    private static int encode(int c, byte[] bytes, int start) {
        int at = start;
        if (c < 0x800) {
            bytes[at++] = (byte) (0xC0 | c >> 6);
        } else if (c < 0x10000) {
            bytes[at++] = (byte) (0xE0 | c >> 12);
            bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        } else {
            bytes[at++] = (byte) (0xF0 | c >> 18);
            bytes[at++] = (byte) (0x80 | c >> 12 & 0x3F);
            bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[at++] = (byte) (0x80 | c & 0x3F);
        return at;
    }

    private static String decodeUtf8(byte[] bytes, int offset, int length) {
        StringBuilder out = new StringBuilder(length);
        int end = offset + length;
        for (int i = offset; i < end; ) {
            int size = sequence(bytes, i, end);
            if (size == 0) {
                out.append((char) (ESCAPED + (bytes[i] & 0xFF)));
                i++;
            } else {
                out.appendCodePoint(codePoint(bytes, i, size));
                i += size;
            }
        }
        return out.toString();
    }

    /** The length of the well-formed sequence at {@code at} (Unicode, table 3-7), or 0. */
    private static int sequence(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (size == 0 || at + size > end) {
            return 0;
        }
        for (int i = 1; i < size; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean overlong = first == 0xE0 && second < 0xA0 || first == 0xF0 && second < 0x90;
        boolean surrogate = first == 0xED && second > 0x9F;
        boolean beyond = first == 0xF4 && second > 0x8F;
        return overlong || surrogate || beyond ? 0 : size;
    }

    private static int codePoint(byte[] bytes, int at, int size) {
        if (size == 1) {
            return bytes[at];
        }
        int c = bytes[at] & 0xFF >> size + 1;
        for (int i = 1; i < size; i++) {
            c = c << 6 | bytes[at + i] & 0x3F;
        }
        return c;
    }
}
