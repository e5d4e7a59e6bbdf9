package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import java.util.List;

/** The groups of a line that a mode puts in or out, through the guards of their fields. */
final class Gates {
    private final List<Line.Guarded> gates;

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
        gates = line.guarded();
    }

    List<Guard> guards() {
        return gates.stream().flatMap(gate -> gate.when().stream()).toList();
    }

    Mask under(Valuation modes) {
        int in = 0;
        int out = 0;
        for (Line.Guarded gate : gates) {
            in |= modes.hold(gate.when()) ? 1 << gate.group() : 0;
            out |= modes.hold(gate.when()) ? 0 : 1 << gate.group();
        }
        return new Mask(in, out);
    }
}
