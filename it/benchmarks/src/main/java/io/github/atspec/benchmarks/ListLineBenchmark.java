package io.github.atspec.benchmarks;

import io.github.atspec.samples.aithinkercomboat.model.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and writing one line of a connection list: generated, by hand, by regular expression. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ListLineBenchmark {
    static final byte[] LINE = "1,4,3,192.168.31.239,60000,-1,0".getBytes(StandardCharsets.US_ASCII);

    private final GeneratedCodec generated = new GeneratedCodec();
    private final Socket.ReadConnectionsLine value = Objects.requireNonNull(generated.read(LINE));

    @Benchmark
    public Socket.@Nullable ReadConnectionsLine readGenerated() {
        return generated.read(LINE);
    }

    @Benchmark
    public @Nullable Object readByHand() {
        return HandReader.read(LINE);
    }

    @Benchmark
    public @Nullable Object readByRegex() {
        return RegexReader.read(LINE);
    }

    @Benchmark
    public int writeGenerated() {
        return generated.write(value).length();
    }

    @Benchmark
    public byte[] writeByFormat() {
        return String.join(",", "1", "4", "3", value.remoteHost(), String.valueOf(value.remotePort()), "-1", "0").getBytes(StandardCharsets.UTF_8);
    }
}
