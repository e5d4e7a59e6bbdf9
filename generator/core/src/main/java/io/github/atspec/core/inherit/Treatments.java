package io.github.atspec.core.inherit;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an overlay does to the children of one element, sorted by how it treats them. No name is in two of the lists: that is a problem. */
record Treatments(List<Scalar> removed, List<Entry> replaced, List<Entry> changed, List<Entry> added) {
    private static final Set<String> WORDS = Set.of("remove", "replace", "add");

    static Treatments of(Mapping overlay, String what, Problems problems) {
        Names names = new Names(what, problems, new HashSet<>());
        return new Treatments(
                removed(overlay.get("remove").orElse(null), problems).stream().filter(names::once).toList(),
                entries(overlay, "replace", problems).stream().filter(entry -> names.once(entry.key())).toList(),
                overlay.entries().stream().filter(entry -> !WORDS.contains(entry.key().text()) && names.once(entry.key())).toList(),
                entries(overlay, "add", problems).stream().filter(entry -> names.once(entry.key())).toList());
    }

    private static List<Scalar> removed(@Nullable Node node, Problems problems) {
        if (node instanceof Sequence list && list.items().stream().allMatch(Scalar.class::isInstance)) {
            return list.items().stream().map(Scalar.class::cast).toList();
        } else if (node != null) {
            problems.error("wrong-type", node.location(), "'remove' is " + node.kind(), "write a list of names");
        }
        return List.of();
    }

    private static List<Entry> entries(Mapping overlay, String word, Problems problems) {
        Node node = overlay.get(word).orElse(null);
        if (node instanceof Mapping map) {
            return map.entries();
        } else if (node != null) {
            problems.error("wrong-type", node.location(), "'" + word + "' is " + node.kind(), "write a map of names");
        }
        return List.of();
    }

    /** The names met so far. */
    private record Names(String what, Problems problems, Set<String> seen) {

        /** Whether a name is met for the first time; else that is a problem. */
        boolean once(Scalar name) {
            boolean first = seen.add(name.text());
            if (!first) {
                problems.error("treated-twice", name.location(), "'" + name.text() + "' of " + what + " is treated twice", "say once what becomes of it");
            }
            return first;
        }
    }
}
