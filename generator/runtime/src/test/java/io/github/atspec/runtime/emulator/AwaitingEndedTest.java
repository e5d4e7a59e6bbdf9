package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.EndedPayload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwaitingEndedTest {
    private static final Dialect DIALECT = new Dialect(Bytes.utf8("\r"), Bytes.utf8("\r\n"), 20, 5, (char) 0, "", List.of("OK"), List.of("ERROR"), null);

    private final List<String> received = new ArrayList<>();
    private final ByteQueue in = new ByteQueue();
    private final Phase phase = new AwaitingEnded(new LineInput(DIALECT, new CommandTable(DIALECT)), 5, false, new EndedPayload(Bytes.utf8("\u001a")), new Receipt() {
        @Override
        public void complete(Bytes data) {
            received.add(data.utf8());
        }

        @Override
        public void aborted(Bytes data) {
            received.add("aborted");
        }

        @Override
        public void tooLong(long length) {
            received.add("too long: " + length);
        }

        @Override
        public void abandoned() {
            received.add("abandoned");
        }
    });

    private boolean says(String text) {
        byte[] bytes = Bytes.utf8(text).toByteArray();
        in.add(bytes, 0, bytes.length);
        return phase.take(in);
    }

    @Test
    void theLengthThatTheDialectAllowsIsTaken() {
        assertThat(says("123")).isFalse();
        assertThat(says("45\u001aAT")).isTrue();
        assertThat(received).containsExactly("12345");
        assertThat(in).hasToString("AT");
    }

    /** What is too much is not kept, and the ending is awaited all the same. */
    @Test
    void moreThanThatIsRefusedWhenItsEndingHasCome() {
        assertThat(says("1234567")).isFalse();
        assertThat(says("89abcdef\u001a")).isTrue();
        assertThat(received).containsExactly("too long: 16");
    }
}
