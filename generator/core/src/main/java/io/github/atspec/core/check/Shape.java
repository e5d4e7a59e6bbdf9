package io.github.atspec.core.check;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import java.util.List;

/**
 * A request line as far as telling lines apart goes.
 *
 * @param head its text before the first field
 * @param slots its positions in order; empty with {@code least} -1 for a line that is not one run
 * @param least fewest positions written
 */
record Shape(String head, List<Slot> slots, int least) {

    /**
     * A position.
     *
     * @param literal its literal text
     * @param kind class of what can stand there
     * @param values the only values possible; empty = any
     */
    record Slot(String literal, String kind, List<Value> values) {}

    static Shape of(Variant variant) {
        Line line = variant.request();
        List<Line.Part> parts = line.parts();
        if (parts.size() == 1 && parts.get(0) instanceof Line.Part.Literal) {
            return new Shape(line.head(), List.of(), 0);
        }
        if (parts.size() != 2 || line.groups() > 0 || !(parts.get(1) instanceof Line.Part.Run run)) {
            return new Shape(line.head(), List.of(), -1);
        }
        int least = (int) run.positions().stream().filter(p -> !(p.presence() instanceof Line.Presence.Tail)).count();
        return new Shape(line.head(), run.positions().stream().map(p -> slot(p, variant)).toList(), least);
    }

    /** Whether the line is of the kind that can be compared. */
    boolean simple() {
        return least >= 0;
    }

    private static Slot slot(Line.Position position, Variant variant) {
        String literal = position.before() + "<>" + position.after();
        Line.Field field = position.field();
        if (field == null) {
            return new Slot(literal, "literal", List.of());
        }
        List<Value> values = variant.where().stream()
                .filter(where -> where.parameter().equals(field.parameter()))
                .flatMap(where -> where.values().stream())
                .toList();
        return new Slot(literal, kind(field), values);
    }

    private static String kind(Line.Field field) {
        ValueType type = field.parameter().type();
        boolean number = type instanceof ValueType.IntType
                || type instanceof ValueType.BitsType
                || type instanceof ValueType.EnumType choices && !choices.ofString();
        return number ? "number" : field.quoting() + " " + type.getClass().getSimpleName();
    }
}
