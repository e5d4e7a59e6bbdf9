package io.github.atspec.core.link;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Tells charsets in which a byte of ASCII is that character, whatever stands before it but the rest of another one. */
final class AsciiCharsets {
    private static final int ASCII = 0x80;

    private AsciiCharsets() {}

    /** Whether each byte of ASCII alone is its character, and each such character is its byte. */
    static boolean hasAscii(Charset charset) {
        for (int c = 0; c < ASCII; c++) {
            String character = Character.toString(c);
            byte[] ascii = character.getBytes(StandardCharsets.US_ASCII);
            try {
                boolean decodes = charset.newDecoder().decode(ByteBuffer.wrap(ascii)).toString().equals(character);
                if (!decodes || !charset.newEncoder().encode(CharBuffer.wrap(character)).equals(ByteBuffer.wrap(ascii))) {
                    return false;
                }
            } catch (CharacterCodingException e) {
                return false;
            }
        }
        return true;
    }

    /** Whether every other character begins with another byte. */
    static boolean keepsAsciiApart(Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        CharsetDecoder decoder = charset.newDecoder();
        for (char c = ASCII; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c) && encoder.canEncode(c) && beginsWithAscii(c, encoder, decoder)) {
                return false;
            }
        }
        return true;
    }

    /** What is written as the byte of another character, as a yen sign may be as a backslash, is none of the charset. */
    private static boolean beginsWithAscii(char c, CharsetEncoder encoder, CharsetDecoder decoder) {
        try {
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(new char[] {c}));
            return bytes.get(0) >= 0 && decoder.decode(bytes).toString().equals(Character.toString(c));
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
