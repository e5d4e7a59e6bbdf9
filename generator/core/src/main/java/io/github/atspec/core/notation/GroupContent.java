package io.github.atspec.core.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The content of a group that is nothing but positions joined by commas, some of them in further groups. */
final class GroupContent {

    /**
     * One position.
     *
     * @param atoms its text and its one parameter
     * @param needs index of the position whose value it needs because it is nested, or -1
     * @param nested whether it stands in a group of its own
     */
    record Item(List<Atom> atoms, int needs, boolean nested) {}

    private final List<Item> items = new ArrayList<>();
    private boolean simple = true;

    private GroupContent() {}

    /** The positions of a group, or empty when its content is more than that. */
    static Optional<List<Item>> of(Atom.Group group) {
        GroupContent content = new GroupContent();
        content.read(group.inner(), -1, false);
        return content.simple ? Optional.of(List.copyOf(content.items)) : Optional.empty();
    }

    private void read(List<Atom> atoms, int needs, boolean nested) {
        List<Atom> position = new ArrayList<>();
        boolean closed = false;
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Comma) {
                require(closed || add(position, needs, nested));
                closed = false;
            } else if (atom instanceof Atom.Group group) {
                closed = group(group, closed || add(position, needs, nested), needs);
                require(closed);
            } else {
                require(!closed);
                position.add(atom);
            }
        }
        require(closed || add(position, needs, nested));
    }

    private void require(boolean holds) {
        if (!holds) {
            simple = false;
        }
    }

    /** Adds the position read so far; false when there is none, or when it is not one parameter with text around it. */
    private boolean add(List<Atom> position, int needs, boolean nested) {
        if (position.stream().filter(Atom.Param.class::isInstance).count() != 1) {
            return false;
        }
        items.add(new Item(List.copyOf(position), needs, nested));
        position.clear();
        return true;
    }

    /** Reads a nested group: with its comma after a position, or without one in the place of a position. */
    private boolean group(Atom.Group group, boolean afterPosition, int needs) {
        if (group.repeated() || group.trailingComma() || group.leadingComma() != afterPosition) {
            return false;
        }
        read(group.inner(), group.leadingComma() ? items.size() - 1 : needs, true);
        return simple;
    }
}
