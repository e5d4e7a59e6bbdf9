package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import java.util.ArrayList;
import java.util.List;

/** The groups of a line that a mode puts in or out, through the guards of their parameters. */
final class Gates {
    private final List<Gate> gates = new ArrayList<>();

    /** A guarded parameter in a group. */
    private record Gate(int group, List<Guard> when) {}

    /**
     * What the modes leave of a line's shapes, by bit of a shape.
     *
     * @param in groups that must be there
     * @param out groups that must not
     */
    record Mask(int in, int out) {
        static final Mask ANY = new Mask(0, 0);

        boolean mayBeIn(int group) {
            return (out >> group & 1) == 0;
        }

        boolean mayBeOut(int group) {
            return (in >> group & 1) == 0;
        }
    }

    Gates(Line line) {
        collect(line.parts());
    }

    private void collect(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Part.Group group) {
                collect(group.parts());
            } else if (part instanceof Part.Run run) {
                run.positions().forEach(this::collect);
            }
        }
    }

    private void collect(Position position) {
        if (position.presence() instanceof Presence.Gated gated && position.field() != null && !position.field().parameter().when().isEmpty()) {
            gates.add(new Gate(gated.group(), position.field().parameter().when()));
        }
    }

    List<Guard> guards() {
        return gates.stream().flatMap(gate -> gate.when().stream()).toList();
    }

    Mask under(Valuation modes) {
        int in = 0;
        int out = 0;
        for (Gate gate : gates) {
            in |= modes.hold(gate.when()) ? 1 << gate.group() : 0;
            out |= modes.hold(gate.when()) ? 0 : 1 << gate.group();
        }
        return new Mask(in, out);
    }
}
