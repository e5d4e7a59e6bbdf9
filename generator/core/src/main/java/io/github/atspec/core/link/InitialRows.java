package io.github.atspec.core.link;

import io.github.atspec.core.element.ColumnElement;
import io.github.atspec.core.element.StateContentElement;
import io.github.atspec.core.element.StateItemElement;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.source.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The rows that a table has before anything is stored: each with a value in every column. */
final class InitialRows {
    private final List<StateItem.Column> columns;
    private final List<String> key;
    private final Problems problems;

    InitialRows(List<StateItem.Column> columns, List<String> key, Problems problems) {
        this.columns = columns;
        this.key = key;
        this.problems = problems;
    }

    List<Map<String, Value>> link(StateItemElement element, OptionalInt capacity) {
        if (element.initial() == null) {
            return List.of();
        } else if (!(element.initial() instanceof StateContentElement.Rows rows)) {
            problems.error("wrong-initial", element.initial().location(), "'initial' of a table is a list of rows");
            return List.of();
        } else {
            List<Map<String, Value>> linked = new ArrayList<>();
            Set<List<Value>> keys = new HashSet<>();
            for (StateContentElement.Columns row : rows.rows()) {
                Map<String, Value> values = row(row);
                if (values.size() == columns.size() && !keys.add(key.stream().map(values::get).toList())) {
                    problems.error("wrong-initial", row.location(), "an earlier row has this key");
                }
                linked.add(values);
            }
            if (capacity.isPresent() && linked.size() > capacity.getAsInt()) {
                problems.error("wrong-initial", rows.location(), "there are " + linked.size() + " rows, at most " + capacity.getAsInt() + " fit in");
            }
            return List.copyOf(linked);
        }
    }

    private Map<String, Value> row(StateContentElement.Columns row) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (ColumnElement value : row.columns()) {
            Lookup.find("column", value.column(), columns, StateItem.Column::name, problems)
                    .flatMap(column -> new Constants(problems).value(value.value(), column.type()))
                    .ifPresent(v -> values.put(value.column().text(), v));
        }
        columns.stream()
                .filter(column -> row.columns().stream().noneMatch(value -> value.column().text().equals(column.name())))
                .findFirst()
                .ifPresent(column -> problems.error("wrong-initial", row.location(), "the row has no value for '" + column.name() + "'"));
        return values;
    }
}
