package io.github.atspec.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WireStringTest {
    @Test
    void decodesUtf8OfEveryLength() {
        assertThat(WireString.decode(Bytes.utf8("a\u00e9\u20ac\uD83D\uDE00"))).isEqualTo("a\u00e9\u20ac\uD83D\uDE00");
    }

    @Test
    void keepsBytesThatAreNotUtf8AsLoneSurrogates() {
        byte[] latin1 = {'c', 'a', 'f', (byte) 0xE9};

        assertThat(WireString.decode(latin1, 0, 4)).isEqualTo("caf\uDCE9");
        assertThat(WireString.encode("caf\uDCE9")).containsExactly(latin1);
    }

    @Test
    void escapesOverlongFormsSurrogatesAndWhatIsBeyondUnicode() {
        assertThat(WireString.decode(Bytes.of((byte) 0xC0, (byte) 0x80))).isEqualTo("\uDCC0\uDC80");
        assertThat(WireString.decode(Bytes.of((byte) 0xE0, (byte) 0x9F, (byte) 0xBF))).isEqualTo("\uDCE0\uDC9F\uDCBF");
        assertThat(WireString.decode(Bytes.of((byte) 0xED, (byte) 0xA0, (byte) 0x80))).isEqualTo("\uDCED\uDCA0\uDC80");
        assertThat(WireString.decode(Bytes.of((byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80))).isEqualTo("\uDCF4\uDC90\uDC80\uDC80");
    }

    @Test
    void everySequenceOfBytesSurvives() {
        Random random = new Random(20261120);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = new byte[random.nextInt(12)];
            random.nextBytes(bytes);
            String text = WireString.decode(bytes, 0, bytes.length);
            assertThat(WireString.isEncodable(text)).isTrue();
            assertThat(WireString.encode(text)).containsExactly(bytes);
            assertThat(WireString.length(text)).isEqualTo(bytes.length);
        }
    }

    @Test
    void refusesLoneSurrogatesThatStandForNoByte() {
        assertThat(WireString.isEncodable("\uD800")).isFalse();
        assertThat(WireString.isEncodable("\uDC7F")).isFalse();
        assertThat(WireString.isEncodable("\uDC80")).isTrue();
        assertThat(WireString.isEncodable("\uD83D\uDE00")).isTrue();
    }
}
