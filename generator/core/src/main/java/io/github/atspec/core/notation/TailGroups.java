package io.github.atspec.core.notation;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.source.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which optional positions at the end of a line were written in one pair of brackets. {@link Line} does not keep that, since it means nothing on the wire. */
public final class TailGroups {
    private TailGroups() {}

    /** The names of the parameters of each flat group {@code [,<a>,<b>]} with two or more of them. */
    public static List<Set<String>> of(Line line) {
        List<Atom> atoms = new AtomReader(line.source(), line.separator(), line.location(), new Problems()).read();
        List<Set<String>> groups = new ArrayList<>();
        if (atoms != null) {
            collect(atoms, groups);
        }
        return groups;
    }

    private static void collect(List<Atom> level, List<Set<String>> groups) {
        for (int i = 0; i < level.size(); i++) {
            if (level.get(i) instanceof Atom.Group group && !group.repeated()) {
                Set<String> names = names(group);
                if (Placement.of(level, i, false) == Placement.TAIL && names.size() > 1) {
                    groups.add(names);
                }
                collect(group.atoms(), groups);
            }
        }
    }

    private static Set<String> names(Atom.Group group) {
        Set<String> names = new LinkedHashSet<>();
        group.atoms().stream().filter(Atom.Param.class::isInstance).forEach(atom -> names.add(((Atom.Param) atom).name()));
        return names;
    }
}
