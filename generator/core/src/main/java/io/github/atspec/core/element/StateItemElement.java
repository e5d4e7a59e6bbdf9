package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the device remembers; exactly one of {@code type}, {@code fields}, {@code rows}, {@code queue} is there.
 *
 * @param columns of fields, rows or queue; the only one of a scalar, named as the item
 */
public record StateItemElement(
        Scalar name,
        @Nullable Scalar summary,
        @Nullable Scalar kept,
        Shape shape,
        List<NamedTypeElement> columns,
        @Nullable StateContentElement initial,
        List<Scalar> key,
        @Nullable Scalar capacity,
        @Nullable Scalar allocate,
        SourceLocation location) {

    /** What kind of item it is. */
    public enum Shape {
        SCALAR("type"),
        FIELDS("fields"),
        TABLE("rows"),
        QUEUE("queue");

        private final String key;

        Shape(String key) {
            this.key = key;
        }

        /** The key that makes an item one of these. */
        public String key() {
            return key;
        }
    }

    static StateItemElement read(Scalar name, Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.STATE_ITEM, name, problems);
        Shape shape = shape(fields, node, problems);
        return new StateItemElement(
                name,
                fields.optional("summary"),
                fields.optional("kept"),
                shape,
                columns(name, shape, fields, problems),
                fields.one("initial", n -> StateContentElement.read("'initial'", n, problems)),
                fields.scalars("key", ValueKind.STRING),
                fields.optional("capacity"),
                fields.optional("allocate"),
                fields.location());
    }

    private static Shape shape(Fields fields, Node node, Problems problems) {
        List<Shape> stated = java.util.Arrays.stream(Shape.values()).filter(shape -> fields.has(shape.key())).toList();
        boolean broken = stated.isEmpty() && fields.broken("type", "fields", "rows", "queue");
        if (stated.size() != 1 && !broken && node instanceof Node.Mapping) {
            String message = "state item with " + (stated.isEmpty() ? "none" : "several") + " of 'type', 'fields', 'rows' and 'queue'";
            problems.error("wrong-state-item", fields.location(), message, "state one of them");
        }
        return stated.isEmpty() ? Shape.FIELDS : stated.get(0);
    }

    private static List<NamedTypeElement> columns(Scalar name, Shape shape, Fields fields, Problems problems) {
        Node type = fields.node("type");
        if (shape == Shape.SCALAR && type != null) {
            return List.of(NamedTypeElement.read(name, type, problems));
        }
        return fields.map(shape.key(), (column, node) -> NamedTypeElement.read(column, node, problems));
    }
}
