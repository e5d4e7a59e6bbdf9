package io.github.atspec.core.link;

import io.github.atspec.core.element.ExampleElement;
import io.github.atspec.core.element.StateContentElement;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.source.Problems;
import java.util.List;

/** Links the state before an example. */
final class Contents {
    private final Problems problems;

    Contents(Problems problems) {
        this.problems = problems;
    }

    /** What brings the item to its content. */
    List<Effect> effects(ExampleElement.GivenElement element, StateItem item) {
        StateContentElement content = element.content();
        boolean rows = item instanceof StateItem.Table || item instanceof StateItem.Queue;
        if (item instanceof StateItem.Scalar scalar && content instanceof StateContentElement.Single single) {
            return new Assignments(List.of(), problems).constant(scalar.column(), single.value()).stream()
                    .<Effect>map(a -> new Effect.Assign(item, List.of(a), content.location()))
                    .toList();
        } else if (item instanceof StateItem.Fields && content instanceof StateContentElement.Columns columns) {
            return List.of(new Effect.Assign(item, assignments(columns, item), columns.location()));
        } else if (rows && content instanceof StateContentElement.Rows list) {
            return list.rows().stream().<Effect>map(row -> new Effect.AddRow(item, assignments(row, item), row.location())).toList();
        } else if (rows && content instanceof StateContentElement.Single single && single.value().list() && single.value().words().isEmpty()) {
            return List.of(new Effect.Reset(item, content.location()));
        }
        problems.error("wrong-given", content.location(), "'" + item.name() + "' is given as " + expected(item, rows));
        return List.of();
    }

    private static String expected(StateItem item, boolean rows) {
        return rows ? "a list of rows" : item instanceof StateItem.Fields ? "a map of columns" : "one constant";
    }

    private List<Effect.Assignment> assignments(StateContentElement.Columns columns, StateItem item) {
        return new Assignments(List.of(), problems).named(columns.columns(), item);
    }
}
