package io.github.atspec.core.inherit;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.ScalarKind;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Trees made from trees. Nothing is changed in place. */
final class Trees {
    private Trees() {}

    /** The map with an entry in the place of the one of its key, or at the end. */
    static Mapping with(Mapping map, Entry entry) {
        List<Entry> entries = new ArrayList<>(map.entries());
        int at = indexOf(map, entry.key().text());
        if (at >= 0) {
            // The key keeps the place where the element was first written.
            entries.set(at, new Entry(entries.get(at).key(), entry.value()));
        } else {
            entries.add(entry);
        }
        return new Mapping(List.copyOf(entries), map.location());
    }

    static Mapping without(Mapping map, String key) {
        return new Mapping(map.entries().stream().filter(entry -> !entry.key().text().equals(key)).toList(), map.location());
    }

    /** The map with a key's value made into another one; the same map where the key is not there. */
    static Mapping at(Mapping map, String key, UnaryOperator<Node> change) {
        int at = indexOf(map, key);
        return at < 0 ? map : with(map, new Entry(map.entries().get(at).key(), change.apply(map.entries().get(at).value())));
    }

    /** The map with each of its values made into another one. */
    static Node values(Node node, UnaryOperator<Node> change) {
        return node instanceof Mapping map
                ? new Mapping(map.entries().stream().map(entry -> new Entry(entry.key(), change.apply(entry.value()))).toList(), map.location())
                : node;
    }

    /** A plain word that no file holds. */
    static Scalar word(String text, SourceLocation location) {
        return new Scalar(text, ScalarKind.TEXT, location, location);
    }

    /** Whether two trees say the same, wherever they stand. */
    static boolean same(Node one, Node other) {
        if (one instanceof Scalar a && other instanceof Scalar b) {
            return a.text().equals(b.text()) && a.scalarKind() == b.scalarKind();
        } else if (one instanceof Sequence a && other instanceof Sequence b) {
            return a.items().size() == b.items().size() && pairwise(a.items(), b.items());
        }
        return one instanceof Mapping a && other instanceof Mapping b && a.entries().size() == b.entries().size() && entriesIn(a, b);
    }

    private static boolean pairwise(List<Node> some, List<Node> others) {
        for (int i = 0; i < some.size(); i++) {
            if (!same(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean entriesIn(Mapping map, Mapping other) {
        return map.entries().stream()
                .allMatch(entry -> other.get(entry.key().text()).filter(value -> same(entry.value(), value)).isPresent());
    }

    static int indexOf(Mapping map, String key) {
        for (int i = 0; i < map.entries().size(); i++) {
            if (map.entries().get(i).key().text().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
