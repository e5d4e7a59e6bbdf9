package io.github.atspec.core.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.notation.LineContext;
import io.github.atspec.core.notation.SyntaxNotation;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads and writes single lines for tests; values are shown and given as text. */
final class LineBench {
    static final SourceLocation HERE = new SourceLocation("set.yaml", 1, 1);

    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<String, Value> fixed = new HashMap<>();
    private Dialect.SkippedMiddle skippedMiddle = Dialect.SkippedMiddle.KEEP;
    private Dialect.Escape escape = new Dialect.Escape('\\', "\"\\");
    private Side side = Side.HOST;
    private Tolerance tolerance = Tolerance.STRICT;

    static LineBench with(Parameter... parameters) {
        LineBench bench = new LineBench();
        bench.parameters.addAll(List.of(parameters));
        return bench;
    }

    LineBench dropsSkippedMiddle() {
        skippedMiddle = Dialect.SkippedMiddle.DROP;
        return this;
    }

    LineBench fromDevice() {
        side = Side.DEVICE;
        return this;
    }

    LineBench lenient() {
        tolerance = Tolerance.LENIENT;
        return this;
    }

    LineBench escapes(String escapes) {
        escape = new Dialect.Escape('\\', escapes);
        return this;
    }

    LineBench where(String parameter, Value value) {
        fixed.put(parameter, value);
        return this;
    }

    /** Reads {@code bytes} as {@code syntax}: the values as text, or why not. */
    String read(String syntax, String bytes) {
        Reading reading = reading(syntax, bytes);
        if (reading instanceof Reading.Parsed parsed) {
            return show(parsed.values());
        }
        if (reading instanceof Reading.Mismatch mismatch) {
            return "mismatch at " + mismatch.offset() + ": " + mismatch.expected();
        }
        Reading.Invalid invalid = (Reading.Invalid) reading;
        return "invalid <" + invalid.parameter() + "> = " + invalid.value() + ": " + invalid.rule();
    }

    /** Reads and writes again. */
    String rewrite(String syntax, String bytes) {
        Reading reading = reading(syntax, bytes);
        assertThat(reading).as("reading of %s", bytes).isInstanceOf(Reading.Parsed.class);
        return write(syntax, ((Reading.Parsed) reading).values());
    }

    String write(String syntax, Map<String, Value> values) {
        Writing writing = new LineFormatter(line(syntax), dialect(), side, values).write();
        if (writing instanceof Writing.Written written) {
            return written.line().toString();
        }
        Writing.Refused refused = (Writing.Refused) writing;
        return "refused <" + refused.parameter() + "> = " + refused.value() + ": " + refused.rule();
    }

    private Reading reading(String syntax, String bytes) {
        Line line = line(syntax);
        return LineParser.read(line, new Recorded(dialect(), null), side, tolerance, Bytes.utf8(bytes), line.shapes() - 1);
    }

    private Line line(String syntax) {
        Problems problems = new Problems();
        Line line = SyntaxNotation.parse(syntax, HERE, new LineContext(parameters, Set.of(), fixed, skippedMiddle), problems);
        assertThat(problems.sorted()).isEmpty();
        return Objects.requireNonNull(line);
    }

    private Dialect dialect() {
        Bytes end = Bytes.utf8("\r\n");
        return new Dialect(
                end, end, 256, 1024, Quoting.OPTIONAL, escape, skippedMiddle, List.of("OK"), List.of("ERROR"), null, List.of(">"), null, List.of(), null, Duration.ofSeconds(10), HERE);
    }

    private String show(Map<String, Value> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + text(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    private String text(String name, Value value) {
        ValueType type = parameters.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow().type();
        return Wire.text(type, value).toString();
    }

    static Parameter number(String name, long min, long max) {
        return parameter(name, new ValueType.IntType(null, min, max, 10, 0, null, 1, 0, new TreeMap<>()));
    }

    static Parameter string(String name, Quoting quoting) {
        return quoted(parameter(name, new ValueType.StringType(null, 0, 32)), quoting);
    }

    static Parameter parameter(String name, ValueType type) {
        Quoting quoting = type.stringLike() ? Quoting.OPTIONAL : Quoting.NEVER;
        return new Parameter(name, null, type, false, null, List.of(), false, false, quoting, List.of(), HERE);
    }

    static Parameter quoted(Parameter p, Quoting quoting) {
        return new Parameter(
                p.name(), null, p.type(), p.nullable(), p.defaultValue(), p.none(), p.secret(), false, quoting, List.of(), HERE);
    }

    static Parameter nullable(Parameter p) {
        return new Parameter(p.name(), null, p.type(), true, p.defaultValue(), p.none(), p.secret(), false, p.quoting(), List.of(), HERE);
    }

    static Parameter none(Parameter p, Value... spellings) {
        return new Parameter(
                p.name(), null, p.type(), p.nullable(), p.defaultValue(), List.of(spellings), p.secret(), false, p.quoting(), List.of(), HERE);
    }

    static Parameter secret(Parameter p) {
        return new Parameter(p.name(), null, p.type(), p.nullable(), p.defaultValue(), p.none(), true, false, p.quoting(), List.of(), HERE);
    }
}
