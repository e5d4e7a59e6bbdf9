package io.github.atspec.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EscapedPayloadTest {
    private static final EscapedPayload ZERO = new EscapedPayload('\\', "\\0");
    private static final EscapedPayload LONG = new EscapedPayload('%', "%ab%c");

    private static String read(EscapedPayload ending, String raw) {
        PayloadEnding.Reader reader = ending.reader();
        for (int i = 0; i < raw.length(); i++) {
            if (reader.take((byte) raw.charAt(i)) == PayloadEnding.State.ENDED) {
                return reader.data().utf8() + "|" + raw.substring(i + 1);
            }
        }
        return reader.data().utf8();
    }

    @Test
    void escapesAreDoubledAndTheEndingFollows() {
        assertThat(ZERO.write(Bytes.utf8("a\\0b")).utf8()).isEqualTo("a\\\\0b\\0");
        assertThat(ZERO.size(Bytes.utf8("a\\0b"))).isEqualTo(7);
    }

    @Test
    void theByteBehindAnEscapeIsData() {
        assertThat(read(ZERO, "a\\\\0\\x\\0AT")).isEqualTo("a\\0x|AT");
    }

    @Test
    void whatOnlyBeginsLikeTheEndingIsData() {
        assertThat(read(LONG, "%ab%x%ac%ab%%%ab%c")).isEqualTo("abxacab%|");
    }

    @Test
    void whatIsWrittenIsRead() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            byte[] data = new byte[random.nextInt(12)];
            for (int j = 0; j < data.length; j++) {
                data[j] = (byte) "%abc0".charAt(random.nextInt(5));
            }
            String raw = LONG.write(Bytes.wrap(data)).utf8();
            assertThat(raw).hasSize(LONG.size(Bytes.wrap(data)));
            assertThat(read(LONG, raw)).isEqualTo(Bytes.wrap(data).utf8() + "|");
        }
    }
}
