package io.github.atspec.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EndedPayloadTest {
    private static final EndedPayload SUB = new EndedPayload(Bytes.utf8("\u001a"), new EndedPayload.Abort(Bytes.utf8("\u001b"), List.of("OK")));
    private static final EndedPayload LONG = new EndedPayload(Bytes.utf8("bc"), new EndedPayload.Abort(Bytes.utf8("abd"), List.of("OK")));

    private static String read(EndedPayload ending, String raw) {
        PayloadEnding.Reader reader = ending.reader();
        for (int i = 0; i < raw.length(); i++) {
            PayloadEnding.State state = reader.take((byte) raw.charAt(i));
            if (state != PayloadEnding.State.OPEN) {
                return reader.data().utf8() + "|" + state + "|" + raw.substring(i + 1);
            }
        }
        return reader.data().utf8();
    }

    @Test
    void dataIsWrittenAsItIsBeforeItsEnding() {
        assertThat(SUB.write(Bytes.utf8("hello\r\n")).utf8()).isEqualTo("hello\r\n\u001a");
    }

    @Test
    void whatComesFirstEndsIt() {
        assertThat(read(SUB, "hello\u001aAT\u001b")).isEqualTo("hello|ENDED|AT\u001b");
        assertThat(read(SUB, "he\u001bllo\u001a")).isEqualTo("he|ABORTED|llo\u001a");
        assertThat(read(LONG, "xabbcy")).isEqualTo("xab|ENDED|y");
        assertThat(read(LONG, "xabcy")).isEqualTo("xa|ENDED|y");
        assertThat(read(LONG, "xaabdy")).isEqualTo("xa|ABORTED|y");
    }

    @Test
    void whatOnlyBeginsLikeAnEndingIsData() {
        assertThat(read(LONG, "ababbd")).isEqualTo("ababbd");
        assertThat(read(LONG, "ab")).isEmpty();
    }

    @Test
    void dataThatIsCarriedIsReadAsItIs() {
        Random random = new Random(7);
        int carried = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] data = new byte[random.nextInt(6)];
            for (int j = 0; j < data.length; j++) {
                data[j] = (byte) "abcd".charAt(random.nextInt(4));
            }
            Bytes bytes = Bytes.wrap(data);
            boolean same = read(LONG, LONG.write(bytes).utf8()).equals(bytes.utf8() + "|ENDED|");
            assertThat(LONG.carries(bytes)).as("%s", bytes).isEqualTo(same);
            carried += same ? 1 : 0;
        }
        assertThat(carried).isBetween(100, 900);
    }

    @Test
    void dataThatIsNotCarriedIsAWrongValue() {
        Check.carried("text", null, SUB);
        Check.carried("text", Bytes.utf8("hello"), SUB);
        assertThatThrownBy(() -> Check.carried("text", Bytes.utf8("a\u001bb"), SUB))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("cannot hold \\x1A or \\x1B, which ends it");
    }
}
