package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.trace.WireText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the device without its end, or the lines of a record with line ends between them.
 *
 * @param secrets stretches that traces mask
 * @param payload where a counted payload stands, or null
 */
record SpelledLine(Bytes bytes, List<Span> secrets, @Nullable Span payload) {

    /** The lines that stand on the wire; counted bytes are not cut, whatever they are. */
    List<Bytes> lines(Bytes lineEnd) {
        if (payload == null) {
            return WireText.split(bytes, lineEnd);
        }
        List<Bytes> lines = new ArrayList<>(WireText.split(bytes.slice(0, payload.from()), lineEnd));
        Bytes last = lines.remove(lines.size() - 1);
        lines.add(bytes.slice(payload.from() - last.length(), bytes.length()));
        return lines;
    }

    static SpelledLine fixed(String text) {
        return new SpelledLine(Bytes.utf8(text), List.of(), null);
    }

    static <T> SpelledLine of(Dialect dialect, LineCodec<T> codec, T value) {
        LineWriter writer = LineWriter.ofDevice(dialect);
        codec.write(writer, value);
        return new SpelledLine(writer.toBytes(), writer.secrets(), writer.payload());
    }
}
