package io.github.atspec.core.inherit;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A change of a list or of a map of values that leaves the rest of it: {@code {add: ..., remove: ...}}. */
final class Edit {
    private final Problems problems;

    Edit(Problems problems) {
        this.problems = problems;
    }

    static boolean isEdit(Mapping map) {
        return !map.entries().isEmpty() && map.entries().stream().allMatch(entry -> entry.key().text().equals("add") || entry.key().text().equals("remove"));
    }

    /** @param what the value is called in messages: {@code 'values' of parameter 'type'} */
    Node apply(Node parent, Mapping edit, String what) {
        if (parent instanceof Sequence list) {
            return new Sequence(added(removed(list.items(), edit, what), edit), list.location());
        } else if (parent instanceof Mapping map) {
            return new Overlay(problems).apply(map, edit, Level.LEAF, what);
        }
        problems.error("nothing-to-change", edit.location(), what + " is " + parent.kind() + ", nothing can be added to it", "write it anew");
        return parent;
    }

    private List<Node> removed(List<Node> items, Mapping edit, String what) {
        List<Node> left = new ArrayList<>(items);
        for (Node wanted : list(edit, "remove")) {
            if (!left.removeIf(item -> Trees.same(item, wanted) || isNamed(item, wanted))) {
                problems.error("nothing-to-change", wanted.location(), what + " has no such item", "write it as the parent does; an erratum by its line number");
            }
        }
        return left;
    }

    /** Errata and decisions are named by the line of the manual that they stand at, suppressions by their problem. */
    private static boolean isNamed(Node item, Node wanted) {
        return wanted instanceof Scalar name
                && item instanceof Mapping map
                && Stream.of("at", "problem").flatMap(key -> map.get(key).stream()).anyMatch(value -> value instanceof Scalar own && own.text().equals(name.text()));
    }

    private static List<Node> added(List<Node> items, Mapping edit) {
        List<Node> all = new ArrayList<>(items);
        all.addAll(list(edit, "add"));
        return List.copyOf(all);
    }

    /** A list, or one item. */
    private static List<Node> list(Mapping edit, String word) {
        Entry entry = edit.entries().stream().filter(e -> e.key().text().equals(word)).findFirst().orElse(null);
        return entry == null ? List.of() : entry.value() instanceof Sequence list ? list.items() : List.of(entry.value());
    }
}
