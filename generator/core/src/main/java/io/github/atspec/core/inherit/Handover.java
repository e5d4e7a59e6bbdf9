package io.github.atspec.core.inherit;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.translate.ProseHandover;
import java.util.List;

/**
 * What a parent's tree says differently once it belongs to another set: errata and decisions name the manual that they cite, and commands and events of assumed chapters say
 * so.
 *
 * @param manual short name of the parent's manual
 * @param prose what becomes of texts
 */
record Handover(Scalar manual, ProseHandover prose) {

    /** A file of the parent. */
    Mapping file(Mapping root) {
        return (Mapping) cited(prose.file(root));
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
}
