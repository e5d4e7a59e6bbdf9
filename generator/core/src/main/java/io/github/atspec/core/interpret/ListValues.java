package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType.ListType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** The elements of one list, trimmed. */
    static Value.Many of(Parameter list, Map<String, Value> values) {
        Value.Many given = values.get(list.name()) instanceof Value.Many many ? many : new Value.Many(List.of());
        return given.trimmed((ListType) list.type());
    }
}
