package io.github.atspec.core.model;

import io.github.atspec.core.model.Line.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the parts of a line hold, all the way down. */
final class Parts {
    private Parts() {}

    /** The fields, in the order of the wire. */
    static List<Line.Field> fields(List<Part> parts) {
        List<Line.Field> fields = new ArrayList<>();
        collect(parts, fields);
        return List.copyOf(fields);
    }

    private static void collect(List<Part> parts, List<Line.Field> into) {
        for (Part part : parts) {
            if (part instanceof Part.Run run) {
                run.positions().stream().map(Line.Position::field).filter(Objects::nonNull).forEach(into::add);
            } else if (part instanceof Part.Group group) {
                collect(group.parts(), into);
            } else if (part instanceof Part.Repeat repeat) {
                collect(repeat.parts(), into);
            }
        }
    }

    /** The runs, those in groups too. */
    static Stream<Part.Run> runs(List<Part> parts) {
        return parts.stream().flatMap(part -> {
            if (part instanceof Part.Run run) {
                return Stream.of(run);
            }
            return runs(part instanceof Part.Group group ? group.parts() : part instanceof Part.Repeat repeat ? repeat.parts() : List.of());
        });
    }

    /** The texts that stand outside of groups. */
    static Stream<String> literals(List<Part> parts) {
        return parts.stream().flatMap(part -> {
            if (part instanceof Part.Literal literal) {
                return Stream.of(literal.text());
            } else if (part instanceof Part.Run run) {
                return run.positions().stream().flatMap(p -> Stream.of(p.before(), p.after()));
            }
            return Stream.empty();
        });
    }

    /** The fields in groups that are in or out as a whole, whether or not they have a guard. */
    static List<Line.Guarded> guarded(List<Part> parts) {
        List<Line.Guarded> guarded = new ArrayList<>();
        guarded(parts, -1, guarded);
        return guarded;
    }

    private static void guarded(List<Part> parts, int around, List<Line.Guarded> into) {
        for (Part part : parts) {
            if (part instanceof Part.Group group) {
                guarded(group.parts(), group.group(), into);
            } else if (part instanceof Part.Run run) {
                for (Line.Position position : run.positions()) {
                    int group = position.presence() instanceof Line.Presence.Gated gated ? gated.group() : around;
                    if (group >= 0 && position.field() != null) {
                        into.add(new Line.Guarded(position.field(), group));
                    }
                }
            }
        }
    }

    /** The repeated groups. */
    static Stream<Part.Repeat> repeats(List<Part> parts) {
        return parts.stream().flatMap(part -> {
            if (part instanceof Part.Repeat repeat) {
                return Stream.of(repeat);
            }
            return part instanceof Part.Group group ? repeats(group.parts()) : Stream.empty();
        });
    }

    /** The separator of a part that ends a line. */
    static Optional<Character> lastSeparator(Part last) {
        if (last instanceof Part.Repeat repeat) {
            return repeat.parts().stream().filter(Part.Run.class::isInstance).map(part -> ((Part.Run) part).separator()).findFirst();
        }
        return last instanceof Part.Run run ? Optional.of(run.separator()) : Optional.empty();
    }
}
