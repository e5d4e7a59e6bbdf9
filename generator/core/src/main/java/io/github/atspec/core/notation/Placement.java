package io.github.atspec.core.notation;

import java.util.List;

/** The kinds of groups (SEMANTICS section 1), decided by where their commas stand. */
enum Placement {
    /** Optional at the end of a run: {@code [,<a>,<b>]}. */
    TAIL,
    /** As a tail, but a mandatory position follows: {@code [,<b>],<c>}. */
    MIDDLE,
    /** Present with the comma after it, or wholly absent: {@code [<link>,]<a>}. */
    HEAD,
    /** A position of which only the content is optional: {@code ,[<a>],}. */
    SLOT,
    /** A run of optional positions without a leading comma: {@code =[<a>,<b>]}. */
    LIST,
    /** In or out with all its text. */
    PLAIN;

    /** The placement of the group at {@code index}; {@code atStart} when a position may begin there. */
    static Placement of(List<Atom> level, int index, boolean atStart) {
        Atom.Group group = (Atom.Group) level.get(index);
        List<Atom> rest = level.subList(index + 1, level.size());
        if (GroupContent.of(group).isEmpty() || group.leadingComma() && group.trailingComma()) {
            return PLAIN;
        }
        if (group.leadingComma()) {
            return commaFollows(rest) ? MIDDLE : TAIL;
        }
        if (!atStart) {
            return PLAIN;
        }
        return group.trailingComma() ? head(rest) : slotOrList(group, rest);
    }

    private static Placement head(List<Atom> rest) {
        return rest.isEmpty() || rest.get(0) instanceof Atom.Comma ? PLAIN : HEAD;
    }

    private static Placement slotOrList(Atom.Group group, List<Atom> rest) {
        boolean comma = !rest.isEmpty() && rest.get(0) instanceof Atom.Comma;
        boolean ends = rest.isEmpty() || comma || rest.get(0) instanceof Atom.Group next && next.leadingComma();
        if (!ends) {
            return PLAIN;
        }
        boolean one = GroupContent.of(group).filter(items -> items.size() == 1).isPresent();
        return comma || one ? SLOT : LIST;
    }

    /** Whether a comma of the line itself comes after groups that bring their own. */
    private static boolean commaFollows(List<Atom> rest) {
        for (Atom atom : rest) {
            if (!(atom instanceof Atom.Group group && group.leadingComma())) {
                return atom instanceof Atom.Comma;
            }
        }
        return false;
    }
}
