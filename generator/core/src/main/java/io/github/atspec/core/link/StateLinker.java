package io.github.atspec.core.link;

import io.github.atspec.core.element.NamedTypeElement;
import io.github.atspec.core.element.StateItemElement;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Links state items. */
final class StateLinker {
    private static final Map<String, StateItem.Kept> KEPT = 
            new TreeMap<>(Map.of("ram", StateItem.Kept.RAM, "flash", StateItem.Kept.FLASH, "if-storing", StateItem.Kept.IF_STORING));

    private final TypeLinker types;
    private final Problems problems;

    StateLinker(TypeLinker types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    /** The item; empty after a problem. */
    Optional<StateItem> link(StateItemElement element) {
        checkKeys(element);
        List<StateItem.Column> columns = new ArrayList<>();
        for (NamedTypeElement column : element.columns()) {
            Optional<ValueType> type = types.link(column.type());
            if (type.isEmpty()) {
                return Optional.empty();
            }
            checkCount(column, type.get());
            checkShape(element, column, type.get());
            columns.add(new StateItem.Column(column.name().text(), type.get(), null));
        }
        if (columns.isEmpty()) {
            problems.error("missing-columns", element.location(), "state item '" + element.name().text() + "' has no columns");
            return Optional.empty();
        }
        return item(element, new Initials(problems).fill(element, columns));
    }

    private Optional<StateItem> item(StateItemElement element, List<StateItem.Column> columns) {
        String name = element.name().text();
        String summary = Scalars.text(element.summary());
        StateItem.Kept kept = Scalars.word(element.kept(), "kept", KEPT, StateItem.Kept.RAM, problems);
        int limit = Scalars.atLeast(1, element.capacity(), "capacity", 0, problems);
        OptionalInt capacity = limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit);
        return switch (element.shape()) {
            case SCALAR -> columns.get(0).initial() == null
                    ? Optional.empty()
                    : Optional.of(new StateItem.Scalar(name, summary, columns.get(0), kept, element.location()));
            case FIELDS -> Optional.of(new StateItem.Fields(name, summary, columns, kept, element.location()));
            case QUEUE -> Optional.of(new StateItem.Queue(name, summary, columns, capacity, kept, element.location()));
            case TABLE -> {
                List<String> key = key(element, columns);
                List<Map<String, Value>> initial = new InitialRows(columns, key, problems).link(element, capacity);
                yield Optional.of(new StateItem.Table(name, summary, columns, key, capacity, allocates(element, columns), initial, kept, element.location()));
            }
        };
    }

    private List<String> key(StateItemElement element, List<StateItem.Column> columns) {
        if (element.key().isEmpty()) {
            String message = "missing key 'key' in state item '" + element.name().text() + "'";
            problems.error("missing-key", element.location(), message, "name the columns that tell rows apart");
        }
        return element.key().stream()
                .flatMap(key -> Lookup.find("column", key, columns, StateItem.Column::name, problems).stream())
                .map(StateItem.Column::name)
                .toList();
    }

    private boolean allocates(StateItemElement element, List<StateItem.Column> columns) {
        boolean allocates = Scalars.word(element.allocate(), "allocate", Map.of("lowest free", true), false, problems);
        boolean possible = element.key().size() == 1
                && columns.stream().anyMatch(c -> c.name().equals(element.key().get(0).text()) && c.type() instanceof ValueType.IntType);
        if (allocates && !possible && element.allocate() != null) {
            problems.error("wrong-allocate", element.allocate().location(), "'allocate' needs a key of one column of type int");
        }
        return allocates && possible;
    }

    private void checkKeys(StateItemElement element) {
        boolean table = element.shape() == StateItemElement.Shape.TABLE;
        boolean rows = table || element.shape() == StateItemElement.Shape.QUEUE;
        refuse(!table && !element.key().isEmpty(), "key", element);
        refuse(!table && element.allocate() != null, "allocate", element);
        refuse(!rows && element.capacity() != null, "capacity", element);
        refuse(rows && !table && element.initial() != null, "initial", element);
    }

    private void refuse(boolean wrong, String key, StateItemElement element) {
        if (wrong) {
            String message = "'" + key + "' does not go with '" + element.shape().key() + "'";
            problems.error("wrong-state-item", element.location(), message);
        }
    }

    private void checkShape(StateItemElement element, NamedTypeElement column, ValueType type) {
        boolean key = element.key().stream().anyMatch(k -> k.text().equals(column.name().text()));
        if (key && (type instanceof ValueType.EitherType || type instanceof ValueType.AtomType)) {
            String message = "values of several kinds cannot tell rows apart, which are listed in the order of their keys";
            problems.error("wrong-state-item", column.name().location(), message);
        }
        if (type instanceof ValueType.ListType && (key || element.shape() == StateItemElement.Shape.SCALAR)) {
            String message = key ? "a list cannot tell rows apart" : "a state item of one value is no list";
            problems.error("wrong-state-item", column.name().location(), message, key ? null : "make it a column of 'fields'");
        }
    }

    private void checkCount(NamedTypeElement column, ValueType type) {
        if (type instanceof ValueType.BytesType bytes && bytes.count() != null) {
            problems.error("wrong-type-key", column.name().location(), "'count' does not go with a column, which holds as many bytes as there are");
        }
    }
}
