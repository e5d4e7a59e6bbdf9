package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the device without its end.
 *
 * @param secrets stretches that traces mask
 * @param payload where a counted payload stands, or null
 */
record SpelledLine(Bytes bytes, List<Span> secrets, @Nullable Span payload) {

    static SpelledLine fixed(String text) {
        return new SpelledLine(Bytes.utf8(text), List.of(), null);
    }

    static <T> SpelledLine of(Dialect dialect, LineCodec<T> codec, T value) {
        LineWriter writer = new LineWriter(dialect);
        codec.write(writer, value);
        byte[] bytes = Arrays.copyOf(writer.array(), writer.length());
        return new SpelledLine(Bytes.wrap(bytes), writer.secrets(), payload(dialect, codec, bytes));
    }

    private static @Nullable Span payload(Dialect dialect, LineCodec<?> codec, byte[] bytes) {
        if (codec.payloadMark() < 0) {
            return null;
        }
        LineReader reader = new LineReader(dialect);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == (byte) codec.payloadMark() && codec.payloadLength(reader.reset(bytes, 0, i + 1)) == bytes.length - i - 1) {
                return new Span(i + 1, bytes.length);
            }
        }
        return null;
    }
}
