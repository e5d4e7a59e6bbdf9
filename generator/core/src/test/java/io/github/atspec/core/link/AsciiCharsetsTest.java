package io.github.atspec.core.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AsciiCharsetsTest {
    @Test
    void asciiIsAsciiInMostCharsets() {
        assertThat(AsciiCharsets.hasAscii(StandardCharsets.ISO_8859_1)).isTrue();
        assertThat(AsciiCharsets.hasAscii(StandardCharsets.UTF_16BE)).isFalse();
        assertThat(AsciiCharsets.keepsAsciiApart(StandardCharsets.ISO_8859_1)).isTrue();
        assertThat(AsciiCharsets.keepsAsciiApart(StandardCharsets.UTF_8)).isTrue();
    }

    @Test
    void aCharacterThatBeginsWithAByteOfAsciiCouldBeTakenForASeparator() {
        assertThat(AsciiCharsets.hasAscii(new Tilde())).isTrue();
        assertThat(AsciiCharsets.keepsAsciiApart(new Tilde())).isFalse();
    }

    /** ASCII, and a character that is written as a tilde and a letter. */
    private static final class Tilde extends Charset {
        private static final char CHARACTER = '\u00e9';

        Tilde() {
            super("x-tilde", null);
        }

        @Override
        public boolean contains(Charset charset) {
            return false;
        }

        @Override
        public CharsetEncoder newEncoder() {
            return new CharsetEncoder(this, 2, 2) {
                @Override
                protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
                    while (in.hasRemaining()) {
                        char c = in.get();
                        if (c != CHARACTER && c >= 0x80) {
                            in.position(in.position() - 1);
                            return CoderResult.unmappableForLength(1);
                        }
                        out.put(c == CHARACTER ? new byte[] {'~', 'e'} : new byte[] {(byte) c});
                    }
                    return CoderResult.UNDERFLOW;
                }
            };
        }

        @Override
        public CharsetDecoder newDecoder() {
            return new CharsetDecoder(this, 1, 1) {
                @Override
                protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                    while (in.hasRemaining()) {
                        byte b = in.get();
                        boolean two = b == '~' && in.hasRemaining();
                        out.put(two ? CHARACTER : (char) b);
                        in.position(in.position() + (two ? 1 : 0));
                    }
                    return CoderResult.UNDERFLOW;
                }
            };
        }
    }
}
