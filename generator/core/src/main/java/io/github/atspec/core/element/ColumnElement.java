package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.List;

/** A column and what goes into it. */
public record ColumnElement(Scalar column, ConstantElement value) {

    static List<ColumnElement> readAll(Mapping mapping, Problems problems) {
        return mapping.entries().stream().map(entry -> read(entry.key(), entry.value(), problems)).toList();
    }

    private static ColumnElement read(Scalar column, Node node, Problems problems) {
        return new ColumnElement(column, ConstantElement.read("'" + column.text() + "'", node, problems));
    }
}
