package io.github.atspec.core.translate;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds the prose in a tree: what stands behind keys that hold it, unless the key is itself a name, as that of a parameter called {@code title}. */
final class ProseTree {
    private static final Set<String> PROSE = Set.of("title", "description", "summary", "open", "decided", "because");
    /** Keys of maps whose keys are names or wire forms. */
    private static final Set<String> OF_NAMES = Set.of(
            "types", "state", "errors", "commands", "events", "parameters", "fields", "rows", "queue", "variants", "forms", "form markers", "lines", "values", "of", "bits", "where", "when", "given",
            "initial", "one of", "guard", "reports", "takes", "stores", "change", "add", "remove", "replace");
    /** A map of spans to what they mean. */
    private static final String SPANS = "ranges";

    private ProseTree() {}

    /** The tree with each prose value made into another one. */
    static Node map(Node root, UnaryOperator<Node> change) {
        return map(root, "", change);
    }

    private static Node map(Node node, String behind, UnaryOperator<Node> change) {
        if (node instanceof Sequence list) {
            return new Sequence(list.items().stream().map(item -> map(item, "", change)).toList(), list.location());
        } else if (node instanceof Mapping map) {
            List<Entry> entries = map.entries().stream().map(entry -> new Entry(entry.key(), value(entry, behind, change))).toList();
            return new Mapping(entries, map.location());
        }
        return node;
    }

    private static Node value(Entry entry, String behind, UnaryOperator<Node> change) {
        String key = entry.key().text();
        boolean prose = behind.equals(SPANS) || PROSE.contains(key) && !OF_NAMES.contains(behind) && !behind.equals("manual");
        return prose ? change.apply(entry.value()) : map(entry.value(), OF_NAMES.contains(behind) ? "" : key, change);
    }
}
