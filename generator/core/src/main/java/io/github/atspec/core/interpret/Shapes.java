package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Field;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import java.util.List;
import java.util.function.Predicate;

/** Which groups of a line are in. */
final class Shapes {
    private Shapes() {}

    static boolean in(int shape, int group) {
        return (shape >> group & 1) == 1;
    }

    /** The positions of a run that a shape has. */
    static List<Position> positions(Part.Run run, int shape) {
        return run.positions().stream()
                .filter(p -> !(p.presence() instanceof Presence.Gated gated) || in(shape, gated.group()))
                .toList();
    }

    /** The shape in which exactly the groups with a value are in. */
    static int of(Line line, Predicate<Field> hasValue) {
        return of(line.parts(), hasValue);
    }

    private static int of(List<Part> parts, Predicate<Field> hasValue) {
        int shape = 0;
        for (Part part : parts) {
            if (part instanceof Part.Group group) {
                boolean in = Line.fieldsOf(group.parts()).stream().anyMatch(hasValue);
                shape |= of(group.parts(), hasValue) | (in ? 1 << group.group() : 0);
            } else if (part instanceof Part.Run run) {
                shape |= of(run, hasValue);
            }
        }
        return shape;
    }

    private static int of(Part.Run run, Predicate<Field> hasValue) {
        int shape = 0;
        for (Position position : run.positions()) {
            boolean in = position.field() != null && hasValue.test(position.field());
            shape |= in && position.presence() instanceof Presence.Gated gated ? 1 << gated.group() : 0;
        }
        return shape;
    }
}
