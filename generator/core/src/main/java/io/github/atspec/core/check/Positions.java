package io.github.atspec.core.check;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import java.util.List;
import java.util.stream.Stream;

/** The positions of a line. */
final class Positions {
    private Positions() {}

    static Stream<Line.Position> of(List<Line.Part> parts) {
        return parts.stream().flatMap(part -> {
            if (part instanceof Line.Part.Run run) {
                return run.positions().stream();
            }
            if (part instanceof Line.Part.Repeat repeat) {
                return of(repeat.parts());
            }
            return part instanceof Line.Part.Group group ? of(group.parts()) : Stream.empty();
        });
    }

    /** Whether a line may leave a parameter out. */
    static boolean optional(Line line, Parameter parameter) {
        boolean grouped = line.parts().stream()
                .anyMatch(part -> part instanceof Line.Part.Group group && of(group.parts()).anyMatch(p -> holds(p, parameter)));
        return grouped || of(line.parts()).anyMatch(p -> holds(p, parameter) && !(p.presence() instanceof Line.Presence.Required));
    }

    private static boolean holds(Line.Position position, Parameter parameter) {
        return position.field() != null && position.field().parameter().equals(parameter);
    }
}
