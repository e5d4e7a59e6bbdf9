package io.github.atspec.core.notation;

import java.util.List;

/** What a group begins and ends with, however deep. */
final class Edges {
    private Edges() {}

    static boolean beginsWithParameter(Atom.Group group) {
        return isParameter(group.atoms(), 0);
    }

    static boolean endsWithParameter(Atom.Group group) {
        return isParameter(group.atoms(), group.atoms().size() - 1);
    }

    private static boolean isParameter(List<Atom> atoms, int index) {
        Atom atom = atoms.get(index);
        if (atom instanceof Atom.Group group) {
            return isParameter(group.atoms(), index == 0 ? 0 : group.atoms().size() - 1);
        }
        return atom instanceof Atom.Param;
    }
}
