package io.github.atspec.core.notation;

import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import java.util.ArrayList;
import java.util.List;

/** Puts the fields that have guards of their own into groups that are in or out as a whole: those with the same guard into one. */
final class GuardedFields {
    private final List<Part> parts;
    private final int others;
    /** The guards of the groups made so far. */
    private final List<List<Guard>> guards = new ArrayList<>();

    /** @param others number of groups that were written as such */
    GuardedFields(List<Part> parts, int others) {
        this.others = others;
        this.parts = parts.stream().map(part -> part instanceof Part.Run run ? run(run) : part).toList();
    }

    List<Part> parts() {
        return parts;
    }

    /** Number of groups. */
    int groups() {
        return others + guards.size();
    }

    private Part.Run run(Part.Run run) {
        return new Part.Run(run.positions().stream().map(this::position).toList(), run.separator());
    }

    private Position position(Position position) {
        boolean guarded = position.presence() instanceof Presence.Required && position.field() != null && !position.field().guard().isEmpty();
        return guarded
                ? new Position(position.before(), position.field(), position.after(), new Presence.Gated(group(position.field().guard())), position.stops())
                : position;
    }

    private int group(List<Guard> guard) {
        List<Guard> key = guard.stream().map(g -> new Guard(g.item(), g.values(), g.has(), g.lacks(), g.item().location())).toList();
        if (!guards.contains(key)) {
            guards.add(key);
        }
        return others + guards.indexOf(key);
    }
}
