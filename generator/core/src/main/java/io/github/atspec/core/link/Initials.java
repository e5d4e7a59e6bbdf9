package io.github.atspec.core.link;

import io.github.atspec.core.element.ColumnElement;
import io.github.atspec.core.element.StateContentElement;
import io.github.atspec.core.element.StateItemElement;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.source.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Initial values of state items. */
final class Initials {
    private final Problems problems;

    Initials(Problems problems) {
        this.problems = problems;
    }

    /** The columns with their initial values. */
    List<StateItem.Column> fill(StateItemElement element, List<StateItem.Column> columns) {
        StateContentElement initial = element.initial();
        if (element.shape() == StateItemElement.Shape.SCALAR) {
            return List.of(single(element, columns.get(0)));
        } else if (element.shape() != StateItemElement.Shape.FIELDS || initial == null) {
            return columns;
        } else if (initial instanceof StateContentElement.Columns content) {
            return fields(content.columns(), columns);
        }
        problems.error("wrong-initial", initial.location(), "'initial' of fields is a map of columns to values");
        return columns;
    }

    private StateItem.Column single(StateItemElement element, StateItem.Column column) {
        if (element.initial() instanceof StateContentElement.Single single) {
            return new StateItem.Column(column.name(), column.type(), new Constants(problems).value(single.value(), column.type()).orElse(null));
        } else if (element.initial() == null) {
            String message = "missing key 'initial' in state item '" + element.name().text() + "'";
            problems.error("missing-key", element.location(), message, "a single value has one from the start");
        } else {
            problems.error("wrong-initial", element.initial().location(), "'initial' of a single value is a constant");
        }
        return column;
    }

    private List<StateItem.Column> fields(List<ColumnElement> written, List<StateItem.Column> columns) {
        Map<String, Value> values = new HashMap<>();
        for (ColumnElement value : written) {
            Lookup.find("column", value.column(), columns, StateItem.Column::name, problems)
                    .flatMap(column -> new Constants(problems).value(value.value(), column.type()))
                    .ifPresent(v -> values.put(value.column().text(), v));
        }
        return columns.stream().map(c -> new StateItem.Column(c.name(), c.type(), values.get(c.name()))).toList();
    }
}
