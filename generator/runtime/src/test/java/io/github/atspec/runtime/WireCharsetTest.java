package io.github.atspec.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireCharsetTest {
    private static final WireCharset LATIN = WireCharset.of("ISO-8859-1");

    @Test
    void decodesWithTheCharsetAndKeepsWhatDoesNot() {
        assertThat(LATIN.decode(Bytes.of((byte) 'Z', (byte) 0xFC))).isEqualTo("Zü");
        assertThat(WireCharset.of("windows-1252").decode(Bytes.of((byte) 0x80, (byte) 0x81))).isEqualTo("€\uDC81");
        assertThat(WireCharset.UTF_8.decode(Bytes.of((byte) 0xFC))).isEqualTo("\uDCFC");
    }

    @Test
    void encodesOnlyCharactersThatTheCharsetHas() {
        assertThat(LATIN.encode("Zü")).containsExactly('Z', 0xFC);
        assertThat(LATIN.isEncodable("Łódź")).isFalse();
        assertThat(LATIN.isEncodable("\uDC7F")).isFalse();
        assertThat(LATIN.isEncodable("\uDC80")).isTrue();
        assertThat(LATIN.length("Zü")).isEqualTo(2);
        assertThat(LATIN.show("Zü")).isEqualTo("Z\\xFC");
        assertThatThrownBy(() -> LATIN.encode("Ł")).isInstanceOf(IllegalArgumentException.class).hasMessage("a character that ISO-8859-1 has not");
    }

    @Test
    void ucs2IsDigitsOfUtf16() {
        assertThat(WireCharset.UCS2.decode(Bytes.utf8("005A00fc"))).isEqualTo("Zü");
        assertThat(WireCharset.UCS2.decode(Bytes.utf8("D83DDE00"))).isEqualTo("\uD83D\uDE00");
        assertThat(new String(WireCharset.UCS2.encode("Zü"), java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("005A00FC");
        assertThat(WireCharset.UCS2.length("\uD83D\uDE00")).isEqualTo(8);
        assertThat(WireCharset.UCS2.decode(Bytes.EMPTY)).isEmpty();
        assertThat(WireCharset.of("ucs2")).isSameAs(WireCharset.UCS2);
    }

    @Test
    void ucs2KeepsWholeWhatIsNoText() {
        assertThat(WireCharset.UCS2.decode(Bytes.utf8("005"))).isEqualTo("\uDC30\uDC30\uDC35");
        assertThat(WireCharset.UCS2.decode(Bytes.utf8("00GG"))).isEqualTo("\uDC30\uDC30\uDC47\uDC47");
        assertThat(WireCharset.UCS2.decode(Bytes.utf8("D83D"))).as("half of a pair").isEqualTo("\uDC44\uDC38\uDC33\uDC44");
        assertThat(WireCharset.UCS2.isEncodable("\uDC30\uDC30\uDC35\uDC41")).as("bytes that are text after all").isFalse();
        assertThat(WireCharset.UCS2.isEncodable("Z\uDC30")).as("text and bytes").isFalse();
        assertThat(WireCharset.UCS2.isEncodable("\uD83D")).isFalse();
    }

    @Test
    void aCharacterWhoseBytesMeanAnotherOneHasNone() {
        assumeTrue(Charset.isSupported("Shift_JIS"));
        WireCharset japanese = WireCharset.of("Shift_JIS");

        assertThat(japanese.isEncodable("¥")).as("its byte is that of the backslash").isFalse();
        assertThat(japanese.encode("表")).containsExactly(0x95, 0x5C);
        assertThat(japanese.wire("表")).isEqualTo("\uDC95\\");
        assertThat(japanese.wire(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "US-ASCII", "ISO-8859-1", "windows-1252", "EUC-KR", "GBK", "GB18030", "Shift_JIS", "EUC-JP", "Big5-HKSCS", "x-SJIS_0213", "x-EUC-TW", "CESU-8"})
    void everySequenceOfBytesSurvives(String name) {
        assumeTrue(Charset.isSupported(name), "no " + name + " here");
        WireCharset charset = WireCharset.of(name);
        Random random = new Random(20261125);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = new byte[random.nextInt(12)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length && round % 2 == 0; i++) {
                bytes[i] |= (byte) (random.nextInt(4) == 0 ? 0 : 0x80);
            }
            survives(charset, Bytes.wrap(bytes));
        }
    }

    @Test
    void everySequenceOfDigitsSurvives() {
        Random random = new Random(20261125);
        String characters = "0123456789ABCDEFDDD88C\u007F ";
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = new byte[random.nextInt(13)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) characters.charAt(random.nextInt(characters.length() - random.nextInt(2) * 3));
            }
            survives(WireCharset.UCS2, Bytes.wrap(bytes));
        }
    }

    private static void survives(WireCharset charset, Bytes bytes) {
        String text = charset.decode(bytes);
        assertThat(charset.isEncodable(text)).as("%s in %s", bytes, charset).isTrue();
        assertThat(Bytes.wrap(charset.encode(text))).as(charset.name()).isEqualTo(bytes);
        assertThat(charset.decode(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "EUC-KR", "GBK", "GB18030", "Shift_JIS", "EUC-JP", "Big5-HKSCS", "UCS2", "CESU-8"})
    void textThatIsEncodableSurvives(String name) {
        assumeTrue(name.equals("UCS2") || Charset.isSupported(name), "no " + name + " here");
        WireCharset charset = WireCharset.of(name);
        for (int c = 0x20; c < 0x20000; c += c < 0x3000 ? 1 : 37) {
            String text = "a" + Character.toString(c) + "b";
            if (charset.isEncodable(text) && !(c >= 0xDC00 && c <= 0xDCFF)) {
                assertThat(charset.decode(Bytes.wrap(charset.encode(text)))).isEqualTo(text);
            }
        }
    }

    @Test
    void namesAreThoseOfJava() {
        assertThat(WireCharset.of("latin1")).isEqualTo(LATIN).hasToString("ISO-8859-1").hasSameHashCodeAs(LATIN);
        assertThat(WireCharset.of("utf8")).isSameAs(WireCharset.UTF_8);
        assertThat(LATIN).isNotEqualTo(WireCharset.UTF_8).isNotEqualTo("ISO-8859-1");
        assertThatThrownBy(() -> WireCharset.of("no-such-charset")).isInstanceOf(IllegalArgumentException.class);
    }
}
