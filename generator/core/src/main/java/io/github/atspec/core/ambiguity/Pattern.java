package io.github.atspec.core.ambiguity;

import io.github.atspec.core.interpret.Side;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line, or the first one of a pattern of several, where it stands: what it may hold there, and under which modes it is meant. Its automata are made once. Not thread-safe. */
final class Pattern {
    private final Line line;
    private final Side side;
    private final List<Variant.Where> where;
    private final List<Guard> when;
    private final Dialect dialect;
    private final Gates gates;
    /** Whether strings stand between quotes as they are. */
    private final boolean raw;
    private final Map<Gates.Mask, Automaton> automata = new HashMap<>();
    private final Map<Gates.Mask, Automaton> plain = new HashMap<>();

    Pattern(Line line, Side side, List<Variant.Where> where, List<Guard> when, Dialect dialect) {
        this.line = line.header();
        this.side = side;
        this.where = where;
        this.when = when;
        this.dialect = dialect;
        this.raw = side == Side.DEVICE && dialect.rawAnswers();
        this.gates = new Gates(line);
    }

    /** Text that is always the same. */
    static Pattern fixed(String text, List<Guard> when, Dialect dialect, SourceLocation location) {
        return new Pattern(new Line(text, List.of(new Line.Part.Literal(text)), 0, location), Side.DEVICE, List.of(), when, dialect);
    }

    Line line() {
        return line;
    }

    String head() {
        return line.head();
    }

    List<Guard> when() {
        return when;
    }

    Gates gates() {
        return gates;
    }

    /** Whether raw bytes stand in the line: how many there are is not part of its automaton. */
    boolean hasPayload() {
        return line.fields().stream().anyMatch(field -> field.parameter().type() instanceof ValueType.BytesType);
    }

    /** Whether strings of the line may hold quotes that no escape marks. */
    boolean holdsQuotes() {
        return raw && line.fields().stream().anyMatch(Line.Field::holdsQuotes);
    }

    /** The line in the shapes that a mask leaves. */
    Automaton automaton(Gates.Mask mask) {
        return automata.computeIfAbsent(mask, m -> build(m, raw ? LineAutomaton.Strings.HOLD_QUOTES : LineAutomaton.Strings.ESCAPED));
    }

    /** As {@link #automaton}, but no string holds a quote that no escape marks: such lines are read so first. */
    Automaton plain(Gates.Mask mask) {
        return holdsQuotes() ? plain.computeIfAbsent(mask, m -> build(m, LineAutomaton.Strings.PLAIN)) : automaton(mask);
    }

    private Automaton build(Gates.Mask mask, LineAutomaton.Strings strings) {
        return new LineAutomaton(line, side, this::restriction, dialect, mask, strings).build();
    }

    private Restriction restriction(Line.Field field) {
        Parameter parameter = field.parameter();
        return where.stream()
                .filter(w -> w.parameter().name().equals(parameter.name()))
                .findFirst()
                .map(w -> Restriction.of(parameter, w.values()))
                .orElseGet(() -> field.fixed() == null ? Restriction.NONE : Restriction.of(parameter, List.<Value>of(field.fixed())));
    }
}
