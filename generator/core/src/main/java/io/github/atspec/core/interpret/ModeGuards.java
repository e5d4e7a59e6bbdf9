package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What modes that are known demand of a line: a guarded field, or a guarded parameter in a head group, is there when its guard holds, and only then. */
final class ModeGuards {
    private ModeGuards() {}

    static Optional<Broken> broken(Line line, Map<String, Value> values, Modes modes) {
        return line.guarded().stream().flatMap(field -> broken(field, values.get(field.parameter().name()), modes).stream()).findFirst();
    }

    private static Optional<Broken> broken(Line.Guarded field, @org.jspecify.annotations.Nullable Value value, Modes modes) {
        boolean holds = modes.hold(field.when());
        if (holds == (value != null) || modes.doubt(field.when())) {
            return Optional.empty();
        }
        String when = field.when().stream().map(ModeGuards::text).collect(Collectors.joining(" and "));
        return Optional.of(Broken.of(field.parameter(), value, (holds ? "must be given when " : "is given only when ") + when));
    }

    private static String text(Guard guard) {
        if (guard.has() != null || guard.lacks() != null) {
            return guard.item().name() + (guard.has() != null ? " has bit " + guard.has() : " lacks bit " + guard.lacks());
        }
        List<Value> values = guard.values();
        ValueType type = guard.item().column().type();
        String names = values.stream()
                .map(value -> value instanceof Value.Choice choice && choice.name() != null ? choice.name() : Wire.text(type, value).utf8())
                .collect(Collectors.joining(", "));
        return guard.item().name() + (values.size() == 1 ? " = " + names : " is one of " + names);
    }
}
