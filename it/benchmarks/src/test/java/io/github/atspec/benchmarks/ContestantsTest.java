package io.github.atspec.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.LineWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A benchmark compares nothing unless all contestants read the same values. */
class ContestantsTest {
    private final GeneratedCodec generated = new GeneratedCodec();

    @Test
    void allReadTheSameLine() {
        ListLine expected = new ListLine(1, 4, 3, "192.168.31.239", 60000, null, null);

        assertThat(HandReader.read(ListLineBenchmark.LINE)).isEqualTo(expected);
        assertThat(RegexReader.read(ListLineBenchmark.LINE)).isEqualTo(expected);
        assertThat(generated.read(ListLineBenchmark.LINE)).satisfies(line -> {
            assertThat(line.conId()).isEqualTo(1);
            assertThat(line.remoteHost()).isEqualTo("192.168.31.239");
            assertThat(line.remotePort()).isEqualTo(60000);
            assertThat(line.localPort()).isNull();
            assertThat(line.serverConId()).isNull();
        });
    }

    @Test
    void allRefuseALineThatIsCutShort() {
        byte[] line = "1,4,3,192.168.31.239,60000".getBytes(StandardCharsets.US_ASCII);

        assertThat(HandReader.read(line)).isNull();
        assertThat(RegexReader.read(line)).isNull();
        assertThat(generated.read(line)).isNull();
    }

    @Test
    void theGeneratedCodecWritesWhatItRead() {
        var value = generated.read(ListLineBenchmark.LINE);
        assertThat(value).isNotNull();

        LineWriter written = generated.write(value);

        assertThat(Bytes.copyOf(written.array(), 0, written.length())).isEqualTo(Bytes.of(ListLineBenchmark.LINE));
    }

    @Test
    void theBaselineOfWritingWritesTheSameBytes() {
        assertThat(new ListLineBenchmark().writeByFormat()).isEqualTo(ListLineBenchmark.LINE);
    }
}
