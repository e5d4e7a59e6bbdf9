package io.github.atspec.core.inherit;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.translate.ProseHandover;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a parent's tree says differently once it belongs to another set: errata and decisions name the manual that they cite, commands and events of assumed chapters say
 * so, and what is only on chips that the new set does not have is left out.
 *
 * @param manual short name of the parent's manual
 * @param chips those of the new set
 * @param prose what becomes of texts
 */
record Handover(Scalar manual, Set<String> chips, ProseHandover prose) {

    /** A file of the parent. */
    Mapping file(Mapping root) {
        return (Mapping) cited(prose.file(Trees.at(Trees.at(root, "commands", this::available), "types", this::available)));
    }

    /** A chapter that the parent is not known to share with the new set. */
    static Mapping assumed(Mapping root) {
        return Trees.at(Trees.at(root, "commands", Handover::assumedElements), "events", Handover::assumedElements);
    }

    private static Node assumedElements(Node elements) {
        return Trees.values(elements, Handover::assumedElement);
    }

    private static Node assumedElement(Node element) {
        return element instanceof Mapping map
                ? Trees.with(map, new Entry(Trees.word("source", map.location()), Trees.word("assumed", map.location())))
                : element;
    }

    private Node cited(Node node) {
        if (!(node instanceof Mapping map)) {
            return node;
        }
        List<Entry> entries = map.entries().stream().map(entry -> new Entry(entry.key(), cited(entry))).toList();
        return new Mapping(entries, map.location());
    }

    private Node cited(Entry entry) {
        boolean notes = entry.key().text().equals("errata") || entry.key().text().equals("decisions");
        return notes && entry.value() instanceof Sequence list
                ? new Sequence(list.items().stream().map(this::note).toList(), list.location())
                : cited(entry.value());
    }

    private Node note(Node note) {
        return note instanceof Mapping map && map.get("manual").isEmpty() && map.get("at").isPresent()
                ? Trees.with(map, new Entry(Trees.word("manual", map.location()), manual))
                : note;
    }

    /** Drops what is on none of the chips, at any depth. */
    private Node available(Node node) {
        if (node instanceof Mapping map) {
            List<Entry> left = map.entries().stream()
                    .filter(entry -> !isElsewhere(entry.value()))
                    .map(entry -> new Entry(entry.key(), chipList(entry.key().text()) ? entry.value() : available(entry.value())))
                    .toList();
            return narrowed(new Mapping(left, map.location()));
        }
        return node;
    }

    private boolean isElsewhere(Node node) {
        return node instanceof Mapping map && map.get("only on").map(this::named).filter(known -> known.isEmpty()).isPresent();
    }

    /** The lists without chips that the set does not know. */
    private Mapping narrowed(Mapping map) {
        Mapping result = map;
        for (String key : List.of("only on", "not on")) {
            Optional<Node> list = map.get(key);
            if (list.isPresent()) {
                List<Node> known = named(list.get());
                boolean all = known.isEmpty() || key.equals("only on") && known.size() == chips.size();
                result = all ? Trees.without(result, key) : Trees.at(result, key, node -> new Sequence(known, node.location()));
            }
        }
        return result;
    }

    private List<Node> named(Node list) {
        return list instanceof Sequence items
                ? items.items().stream().filter(item -> item instanceof Scalar chip && chips.contains(chip.text())).toList()
                : List.of();
    }

    private static boolean chipList(String key) {
        return key.equals("only on") || key.equals("not on");
    }
}
