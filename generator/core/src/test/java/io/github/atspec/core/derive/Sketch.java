package io.github.atspec.core.derive;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.SourceLocation;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hand-made bits of a linked model. */
final class Sketch {
    static final SourceLocation HERE = new SourceLocation("sketch.yaml", 1, 1);
    static final ValueType NUMBER =
            new ValueType.IntType(null, 0, 100, 10, 0, null, 1, 0, new TreeMap<>());

    private Sketch() {}

    static Parameter number(String name) {
        return parameter(name, NUMBER);
    }

    static Parameter bytes(String name, String count) {
        return parameter(name, new ValueType.BytesType(null, count));
    }

    private static Parameter parameter(String name, ValueType type) {
        return new Parameter(name, null, type, false, null, List.of(), false, false, Quoting.NEVER, List.of(), HERE);
    }

    static Line.Position required(Parameter parameter) {
        return position(parameter, new Line.Presence.Required());
    }

    static Line.Position optional(Parameter parameter) {
        return position(parameter, new Line.Presence.Tail(-1));
    }

    private static Line.Position position(Parameter parameter, Line.Presence presence) {
        return new Line.Position("", new Line.Field(parameter, Quoting.NEVER, null), "", presence, ",");
    }

    static Line line(String head, Line.Position... positions) {
        List<Line.Part> parts = positions.length == 0
                ? List.of(new Line.Part.Literal(head))
                : List.of(new Line.Part.Literal(head), new Line.Part.Run(List.of(positions), ','));
        return new Line(head, parts, 0, HERE);
    }

    static StateItem.Column column(String name) {
        return new StateItem.Column(name, NUMBER, null);
    }

    static StateItem.Table table(String name, boolean allocate, String... columns) {
        List<StateItem.Column> all = Arrays.stream(columns).map(Sketch::column).toList();
        return new StateItem.Table(name, null, all, List.of(columns[0]), OptionalInt.empty(), allocate, StateItem.Kept.RAM, HERE);
    }

    static Effect.AddRow add(StateItem item, Parameter... values) {
        List<Effect.Assignment> assignments = Arrays.stream(values)
                .map(value -> new Effect.Assignment(item.column(value.name()).orElseThrow(), new Effect.Source.Of(value)))
                .toList();
        return new Effect.AddRow(item, assignments, HERE);
    }

    static Reports reports(StateItem item, Parameter... values) {
        List<Reports.Binding> bindings = Arrays.stream(values)
                .map(value -> new Reports.Binding(value, item.column(value.name()).orElseThrow()))
                .toList();
        return new Reports(item, bindings, false, HERE);
    }

    static ResponseItem.Info info(Line line, int min, int max, @Nullable Reports reports) {
        return new ResponseItem.Info("item", line, min, max, List.of(), reports, List.of(), HERE);
    }

    static Variant variant(Line request, List<Effect> stores, ResponseItem... response) {
        return new Variant(
                null, FormKind.SET, null, request, List.of(), List.of(), List.of(response), List.of(), null, List.of(), List.of(), stores,
                Duration.ofSeconds(1), HERE);
    }

    static DerivedLine derive(Variant variant) {
        Command command = new Command(
                "AT+X", null, null, List.of(), List.of(), List.of(), List.of(), List.of(), "chapter", HERE);
        return AnswerDerivation.of(command, variant).lines().get(0);
    }

    static List<Origin> origins(DerivedLine line) {
        return line.values().stream().map(DerivedLine.DerivedValue::origin).toList();
    }
}
