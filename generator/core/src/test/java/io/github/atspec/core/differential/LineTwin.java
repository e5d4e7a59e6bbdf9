package io.github.atspec.core.differential;

import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.interpret.Tolerance;
import io.github.atspec.core.interpret.Writing;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line, as the interpreter and as generated code see it.
 *
 * @param title for test names
 * @param line its pattern
 * @param payload the parameter that the record has though the line does not, with the one that counts it; null for most
 */
record LineTwin(
        String title,
        Line line,
        List<Variant.Where> where,
        List<Rule> rules,
        boolean fromHost,
        @Nullable Payload payload,
        JavaRecord record,
        LineCodec<Object> codec,
        Dialect dialect,
        JavaValues java,
        BiFunction<Bytes, Tolerance, Reading> reads,
        Function<Map<String, Value>, Writing> writes) {

    /** A payload that follows a request. */
    record Payload(Parameter parameter, @Nullable Parameter count, ResponseItem.@Nullable Ending ending) {}

    /** What the interpreter writes; empty when it refuses. */
    Optional<Bytes> interpreterWrites(Map<String, Value> values) {
        return writes.apply(values) instanceof Writing.Written written ? Optional.of(written.line()) : Optional.empty();
    }

    /** What generated code writes; empty when it refuses. */
    Optional<Bytes> codecWrites(Map<String, Value> values) {
        LineWriter writer = fromHost ? new LineWriter(dialect) : LineWriter.ofDevice(dialect);
        try {
            codec.write(writer, java.record(record, values));
            return Optional.of(writer.toBytes());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /**
     * What was read.
     *
     * @param surplus fields that were passed over
     * @param undecided a string that can end elsewhere
     * @param unlisted a parameter with a value that is not listed
     */
    record Read(Map<String, Value> values, @Nullable Bytes surplus, @Nullable String undecided, @Nullable String unlisted) {}

    /** What the interpreter reads, without the constants that records leave out; empty when it refuses. */
    Optional<Map<String, Value>> interpreterReads(Bytes bytes) {
        return interpreterReads(bytes, Tolerance.STRICT).map(Read::values);
    }

    /** As {@link #interpreterReads(Bytes)}, with what is passed over. */
    Optional<Read> interpreterReads(Bytes bytes, Tolerance tolerance) {
        if (!(reads.apply(bytes, tolerance) instanceof Reading.Parsed parsed)) {
            return Optional.empty();
        }
        Map<String, Value> values = new HashMap<>(parsed.values());
        line.fields().stream().filter(field -> field.fixed() != null).forEach(field -> values.remove(field.parameter().name()));
        return Optional.of(new Read(values, parsed.surplus(), parsed.undecided(), parsed.unlisted()));
    }

    /** What generated code reads, without the zeros that stand for a payload; empty when it refuses. */
    Optional<Map<String, Value>> codecReads(Bytes bytes) {
        return codecReads(bytes, Tolerance.STRICT).map(Read::values);
    }

    /** As {@link #codecReads(Bytes)}, with what is passed over. */
    Optional<Read> codecReads(Bytes bytes, Tolerance tolerance) {
        LineReader reader = (fromHost ? new LineReader(dialect) : LineReader.ofDevice(dialect)).tolerance(io.github.atspec.runtime.codec.Tolerance.valueOf(tolerance.name())).reset(bytes);
        Object read = codec.read(reader);
        if (read == null) {
            return Optional.empty();
        }
        Map<String, Value> values = java.values(record, read);
        if (payload != null) {
            values.remove(payload.parameter().name());
        }
        return Optional.of(new Read(values, reader.surplus(), reader.undecided(), reader.unlisted()));
    }

    @Override
    public String toString() {
        return title;
    }
}
