package io.github.atspec.core.decode;

import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a line has to do with modes that the log has not told so far.
 *
 * @param open names of those by which it would be another line, or have other values
 * @param told those that can have but one value, if the line is right
 */
record Doubts(List<String> open, Map<StateItem.Scalar, Value> told) {
    static final Doubts NONE = new Doubts(List.of(), Map.of());

    /**
     * @param guards that the reading may depend on
     * @param reading what the line is in some modes; empty where it is no line then
     */
    static Doubts of(Modes modes, Stream<Guard> guards, Function<Modes, Optional<?>> reading) {
        List<String> open = new ArrayList<>();
        Map<StateItem.Scalar, Value> told = new LinkedHashMap<>();
        guards.map(Guard::item).distinct().filter(modes::doubts).forEach(item -> {
            Map<Value, Object> readings = new LinkedHashMap<>();
            List<Value> values = values(item);
            values.forEach(value -> reading.apply(modes.assuming(item, value)).ifPresent(read -> readings.put(value, read)));
            if (readings.values().stream().distinct().count() > 1) {
                open.add(item.name());
            } else if (readings.size() == 1 && values.size() > 1) {
                told.putAll(Map.of(item, readings.keySet().iterator().next()));
            }
        });
        return open.isEmpty() && told.isEmpty() ? NONE : new Doubts(List.copyOf(open), told);
    }

    /** The values that a mode can have; none where there are too many to try. */
    private static List<Value> values(StateItem.Scalar item) {
        if (item.column().type() instanceof ValueType.EnumType choices) {
            return choices.values().stream().<Value>map(each -> new Value.Choice(each.wire(), each.name())).toList();
        }
        return item.column().type() instanceof ValueType.BoolType ? List.of(new Value.Flag(false), new Value.Flag(true)) : List.of();
    }
}
