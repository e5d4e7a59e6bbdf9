package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What success does to one state item. */
public sealed interface EffectElement {

    Scalar item();

    /** {@code stores: item}: everything by equal names. */
    record Whole(Scalar item) implements EffectElement {}

    /** {@code {item: <p>}}, {@code {item: CONSTANT}}, {@code {item: initial}}. */
    record Assigned(Scalar item, Scalar value) implements EffectElement {}

    /**
     * {@code {item: {add: ...}}} and its like.
     *
     * @param word {@code all} or {@code <p>}, null where columns are named
     * @param into which value is changed, or null
     */
    record Changed(Scalar item, Verb verb, @Nullable Scalar word, List<ColumnElement> columns, @Nullable Scalar into, SourceLocation location) implements EffectElement {}

    /** What is done. */
    enum Verb {
        ADD,
        REMOVE,
        SET,
        PUT;

        /** {@code add}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static List<EffectElement> readAll(Fields fields, Problems problems) {
        Node node = fields.node("stores");
        if (node == null) {
            return List.of();
        }
        List<Node> nodes = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        return nodes.stream().flatMap(n -> read(n, problems).stream()).toList();
    }

    private static List<EffectElement> read(Node node, Problems problems) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream().map(entry -> effect(entry, problems)).toList();
        }
        return Fields.scalars("'stores'", node, ValueKind.STRING, problems).stream().<EffectElement>map(Whole::new).toList();
    }

    private static EffectElement effect(Entry entry, Problems problems) {
        Scalar item = entry.key();
        if (entry.value() instanceof Scalar scalar && ValueKind.CONSTANT.accepts(scalar)) {
            return new Assigned(item, scalar);
        } else if (!(entry.value() instanceof Mapping)) {
            Wrong.type("'" + item.text() + "'", entry.value(), ValueKind.STRING_OR_MAP, problems);
            return new Whole(item);
        }
        Fields fields = Fields.of(entry.value(), Element.CHANGE, null, problems);
        List<Verb> verbs = java.util.Arrays.stream(Verb.values()).filter(verb -> fields.has(verb.key())).toList();
        if (verbs.size() != 1) {
            if (!fields.broken("add", "remove", "set", "put")) {
                problems.error("wrong-change", fields.location(), "a change has one of 'add', 'remove', 'set' and 'put'");
            }
            return new Whole(item);
        }
        if (fields.has("into") && verbs.get(0) != Verb.PUT) {
            problems.error("wrong-change", fields.placeOf("into"), "'into' goes with 'put' alone");
        }
        return change(item, verbs.get(0), fields, problems);
    }

    private static Changed change(Scalar item, Verb verb, Fields fields, Problems problems) {
        Node node = fields.node(verb.key());
        List<ColumnElement> columns = node instanceof Mapping mapping ? ColumnElement.readAll(mapping, problems) : List.of();
        return new Changed(item, verb, fields.optional(verb.key()), columns, fields.optional("into"), item.location());
    }
}
