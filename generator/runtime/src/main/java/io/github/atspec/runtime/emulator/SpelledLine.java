package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Span;
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
        LineWriter writer = LineWriter.ofDevice(dialect);
        codec.write(writer, value);
        return new SpelledLine(writer.toBytes(), writer.secrets(), writer.payload());
    }
}
