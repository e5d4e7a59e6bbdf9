package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;

/** The content of a state item: before anything is stored, or before an example. */
public sealed interface StateContentElement {

    SourceLocation location();

    /** Of a scalar. */
    record Single(ConstantElement value, SourceLocation location) implements StateContentElement {}

    /** Of fields. */
    record Columns(List<ColumnElement> columns, SourceLocation location) implements StateContentElement {}

    /** Of a table or queue. */
    record Rows(List<Columns> rows, SourceLocation location) implements StateContentElement {}

    static StateContentElement read(String what, Node node, Problems problems) {
        if (node instanceof Mapping mapping) {
            return new Columns(ColumnElement.readAll(mapping, problems), node.location());
        } else if (node instanceof Sequence sequence && sequence.items().stream().anyMatch(Mapping.class::isInstance)) {
            return new Rows(sequence.items().stream().map(row -> row(what, row, problems)).toList(), node.location());
        }
        return new Single(ConstantElement.read(what, node, problems), node.location());
    }

    private static Columns row(String what, Node node, Problems problems) {
        if (node instanceof Mapping mapping) {
            return new Columns(ColumnElement.readAll(mapping, problems), node.location());
        }
        Wrong.type("a row of " + what, node, ValueKind.MAP, problems);
        return new Columns(List.of(), node.location());
    }
}
