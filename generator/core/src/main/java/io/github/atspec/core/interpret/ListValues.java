package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType.ListType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists as they are kept. */
final class ListValues {
    private ListValues() {}

    /** The values with the lists of a line trimmed; a list without elements is no value. */
    static Map<String, Value> trimmed(Line line, Map<String, Value> values) {
        List<Parameter> lists = line.lists();
        if (lists.isEmpty()) {
            return values;
        }
        Map<String, Value> kept = new HashMap<>(values);
        for (Parameter list : lists) {
            Value.Many elements = of(list, values);
            kept.put(list.name(), elements);
            if (elements.elements().isEmpty()) {
                kept.remove(list.name());
            }
        }
        return kept;
    }

    /** The elements of the longest list of a repeated group, holes at its end not counted. */
    static int longest(Line.Part.Repeat repeat, Map<String, Value> values) {
        return repeat.lists().stream().mapToInt(list -> used(list, values)).max().orElse(0);
    }

    private static int used(Parameter list, Map<String, Value> values) {
        int used = values.get(list.name()) instanceof Value.Many many ? many.elements().size() : 0;
        while (used > 0 && ((Value.Many) values.get(list.name())).at(used - 1) == null) {
            used--;
        }
        return used;
    }

    /** The first list of a repeated group that has not as many elements as the others; a nullable one may have fewer. */
    static Optional<Broken> uneven(Line.Part.Repeat repeat, Map<String, Value> values) {
        Optional<Parameter> first = repeat.lists().stream().filter(list -> !((ListType) list.type()).holes()).findFirst();
        return first.flatMap(measure -> repeat.lists().stream()
                .filter(list -> uneven(list, used(list, values), used(measure, values)))
                .findFirst()
                .map(list -> Broken.of(list, values.get(list.name()), "must have as many elements as <" + measure.name() + ">, " + used(measure, values))));
    }

    private static boolean uneven(Parameter list, int elements, int expected) {
        return ((ListType) list.type()).holes() ? elements > expected : elements != expected;
    }

    /** The elements of one list, trimmed. */
    static Value.Many of(Parameter list, Map<String, Value> values) {
        Value.Many given = values.get(list.name()) instanceof Value.Many many ? many : new Value.Many(List.of());
        return given.trimmed((ListType) list.type());
    }
}
