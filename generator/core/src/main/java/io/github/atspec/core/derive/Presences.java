package io.github.atspec.core.derive;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ValueType;
import java.util.List;

/** Whether a parameter always has a value where a line names it. */
public final class Presences {
    private Presences() {}

    /** Whether every instance of {@code line} carries a value for {@code parameter}. False where the line does not name it. */
    public static boolean always(Line line, Parameter parameter) {
        if (parameter.type() instanceof ValueType.ListType list && list.min() > 0) {
            return required(line.parts(), parameter);
        }
        return parameter.none().isEmpty() && !parameter.nullable() && required(line.parts(), parameter);
    }

    private static boolean required(List<Line.Part> parts, Parameter parameter) {
        return parts.stream()
                .filter(Line.Part.Run.class::isInstance)
                .flatMap(part -> ((Line.Part.Run) part).positions().stream())
                .anyMatch(position -> position.field() != null
                        && position.field().parameter().name().equals(parameter.name())
                        && position.presence() instanceof Line.Presence.Required);
    }
}
