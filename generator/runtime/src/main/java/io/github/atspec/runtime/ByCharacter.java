package io.github.atspec.runtime;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A charset of Java, one character at a time: a multi-byte charset may have several encodings of a character, and all but the one that it would write itself are kept as
 * bytes. A character whose bytes mean another one, as those of a yen sign may mean a backslash, has none.
 *
 * @param charset in which ASCII is ASCII, and every other character begins with a byte that is not
 */
record ByCharacter(Charset charset) implements WireCharset.Conversion {
    private static final int ESCAPED = 0xDC00;
    private static final int NONE = -1;

    @Override
    public String decode(byte[] bytes, int offset, int length) {
        StringBuilder out = new StringBuilder(length);
        One one = new One(charset);
        int end = offset + length;
        for (int at = offset; at < end; ) {
            int size = bytes[at] >= 0 ? 0 : one.size(bytes, at, end);
            if (size > 0) {
                out.appendCodePoint(one.decode(bytes, at, size));
                at += size;
            } else {
                out.append((char) (bytes[at] >= 0 ? bytes[at] : ESCAPED + (bytes[at] & 0xFF)));
                at++;
            }
        }
        return out.toString();
    }

    @Override
    public byte @Nullable [] encode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        One one = new One(charset);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (c < 0x80 || c >= ESCAPED + 0x80 && c <= ESCAPED + 0xFF) {
                out.write(c);
            } else {
                byte[] bytes = one.encode(c);
                if (bytes == null) {
                    return null;
                }
                out.writeBytes(bytes);
            }
        }
        return out.toByteArray();
    }

    /** Encodes and decodes single characters. */
    private static final class One {
        private final CharsetEncoder encoder;
        private final CharsetDecoder decoder;
        private final int longest;

        One(Charset charset) {
            encoder = charset.newEncoder();
            decoder = charset.newDecoder();
            // What is beyond 16 bits is two chars of Java, each of which may have so many bytes.
            longest = 2 * (int) Math.ceil(encoder.maxBytesPerChar());
        }

        /** The number of bytes of the character at {@code at}; 0 where there is none, or one that is written otherwise. */
        int size(byte[] bytes, int at, int end) {
            for (int size = 1; size <= longest && at + size <= end; size++) {
                int c = decode(bytes, at, size);
                if (c >= 0x80 && Bytes.wrap(encoded(c)).equals(Bytes.copyOf(bytes, at, size))) {
                    return size;
                }
            }
            return 0;
        }

        /** The character that exactly these bytes are, or {@link #NONE}. */
        int decode(byte[] bytes, int at, int size) {
            try {
                String text = decoder.decode(ByteBuffer.wrap(bytes, at, size)).toString();
                boolean one = !text.isEmpty() && text.codePointCount(0, text.length()) == 1 && !Character.isSurrogate((char) text.codePointAt(0));
                return one ? text.codePointAt(0) : NONE;
            } catch (CharacterCodingException e) {
                return NONE;
            }
        }

        byte @Nullable [] encode(int c) {
            byte[] bytes = encoded(c);
            return bytes.length > 0 && decode(bytes, 0, bytes.length) == c ? bytes : null;
        }

        private byte[] encoded(int c) {
            try {
                ByteBuffer bytes = encoder.encode(CharBuffer.wrap(Character.toChars(c)));
                return Arrays.copyOf(bytes.array(), bytes.limit());
            } catch (CharacterCodingException e) {
                return new byte[0];
            }
        }
    }
}
