package io.github.atspec.runtime.bench;

import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A line made of a head and fields that two functions read and write.
 *
 * @param payloadMark the byte before a counted payload, or -1
 * @param payloadLength reads, behind the head, what stands before the payload
 */
record BenchCodec<T>(
        String head,
        Function<LineReader, T> reader,
        BiConsumer<LineWriter, T> writer,
        int payloadMark,
        ToLongFunction<LineReader> payloadLengthReader)
        implements LineCodec<T> {

    BenchCodec(String head, Function<LineReader, T> reader, BiConsumer<LineWriter, T> writer) {
        this(head, reader, writer, -1, in -> -1);
    }

    /** The same line with the payload at its end found by its length. */
    BenchCodec<T> counted(char mark, ToLongFunction<LineReader> length) {
        return new BenchCodec<>(head, reader, writer, mark, length);
    }

    @Override
    public boolean strong() {
        return true;
    }

    @Override
    public @Nullable T read(LineReader in) {
        in.literal(head);
        try {
            T value = reader.apply(in);
            in.end();
            return in.failed() ? null : value;
        } catch (InvalidValueException e) {
            return in.refuse(e);
        }
    }

    @Override
    public void write(LineWriter out, T value) {
        out.literal(head);
        writer.accept(out, value);
    }

    @Override
    public long payloadLength(LineReader in) {
        in.literal(head);
        long length = payloadLengthReader.applyAsLong(in);
        in.end();
        return in.failed() ? -1 : length;
    }
}
