package io.github.atspec.core.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.interpret.Tolerance;
import io.github.atspec.core.model.Value;
import io.github.atspec.runtime.Bytes;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a newer firmware says more in a line of a record, as the interpreter and as generated code read it. */
class NewerRecordsTest {
    private final LineTwin message = LineTwins.of(Subjects.generated("vega-v5")).stream()
            .filter(twin -> twin.line().source().startsWith("+CMGL: <index>,<stat>"))
            .findFirst()
            .orElseThrow();

    private Optional<LineTwin.Read> read(String record, Tolerance tolerance) {
        Bytes bytes = Bytes.utf8(record);
        Optional<LineTwin.Read> read = message.interpreterReads(bytes, tolerance);
        assertThat(message.codecReads(bytes, tolerance)).as(record).isEqualTo(read);
        return read;
    }

    private static String record(String more) {
        return "+CMGL: 1,\"REC READ\",\"+4915\",,\"26/11/25\"" + more + "\r\nhello, you";
    }

    @Test
    void fieldsBehindTheLastOfAHeaderAreSurplus() {
        Map<String, Value> values = read(record(""), Tolerance.STRICT).orElseThrow().values();
        LineTwin.Read newer = read(record(",145,\"x\""), Tolerance.LENIENT).orElseThrow();
        assertThat(newer.values()).isEqualTo(values);
        assertThat(newer.surplus()).isEqualTo(Bytes.utf8(",145,\"x\""));
    }

    @Test
    void emptyFieldsAreNothing() {
        assertThat(read(record(",,"), Tolerance.STRICT)).isEqualTo(read(record(""), Tolerance.STRICT)).isNotEmpty();
    }

    @Test
    void aStrictReaderRefusesThem() {
        assertThat(read(record(",145"), Tolerance.STRICT)).isEmpty();
    }

    @Test
    void whatIsNoFieldIsRefused() {
        assertThat(read(record(" 145"), Tolerance.LENIENT)).isEmpty();
    }
}
