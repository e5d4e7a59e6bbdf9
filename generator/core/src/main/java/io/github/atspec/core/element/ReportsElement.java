package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a line come from.
 *
 * @param single the parameter a scalar fills, or null
 * @param columns which columns fill which parameters; empty = by equal names
 * @param takes whether what is reported is removed
 * @param from which value is read, or null
 */
public record ReportsElement(Scalar item, @Nullable Scalar single, List<BindingElement> columns, boolean takes, @Nullable Scalar from, SourceLocation location) {

    /** A column and the parameter it fills. */
    public record BindingElement(Scalar column, Scalar parameter) {}

    static ReportsElement read(String what, Node node, boolean takes, @Nullable Scalar from, Problems problems) {
        if (node instanceof Scalar scalar) {
            return new ReportsElement(scalar, null, List.of(), takes, from, scalar.location());
        }
        List<Entry> entries = ((Mapping) node).entries();
        if (entries.size() != 1) {
            problems.error("wrong-type", node.location(), what + " has " + entries.size() + " state items, expected one");
            return new ReportsElement(Fields.standIn(node), null, List.of(), takes, from, node.location());
        }
        Scalar item = entries.get(0).key();
        if (entries.get(0).value() instanceof Mapping columns) {
            return new ReportsElement(item, null, columns.entries().stream().map(e -> binding(e, problems)).toList(), takes, from, item.location());
        }
        Scalar single = parameter(item, entries.get(0).value(), problems);
        return new ReportsElement(item, single, List.of(), takes, from, item.location());
    }

    private static BindingElement binding(Entry entry, Problems problems) {
        return new BindingElement(entry.key(), parameter(entry.key(), entry.value(), problems));
    }

    private static Scalar parameter(Scalar of, Node node, Problems problems) {
        List<Scalar> found = Fields.scalars("'" + of.text() + "'", node, ValueKind.STRING, problems);
        return found.isEmpty() ? Fields.standIn(node) : found.get(0);
    }
}
