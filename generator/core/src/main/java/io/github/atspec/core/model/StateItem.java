package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Something the device remembers (SEMANTICS section 7). */
public sealed interface StateItem {

    String name();

    @Nullable String summary();

    SourceLocation location();

    /** The columns; a scalar has one, named as the item. */
    List<Column> columns();

    /** Where it is kept: {@code RAM} is lost on restart, {@code FLASH} is saved whenever it changes, {@code IF_STORING} while the dialect's {@code storing} holds. */
    enum Kept {
        RAM,
        FLASH,
        IF_STORING
    }

    Kept kept();

    record Column(String name, ValueType type, @Nullable Value initial) {}

    /** One value, a mode when a guard mentions it. Its column's initial value is never null. */
    record Scalar(String name, @Nullable String summary, Column column, Kept kept, SourceLocation location) implements StateItem {
        @Override
        public List<Column> columns() {
            return List.of(column);
        }

        public Value initial() {
            return java.util.Objects.requireNonNull(column.initial());
        }
    }

    /** Several values set together. Unset until stored when no column has an initial value. */
    record Fields(String name, @Nullable String summary, List<Column> columns, Kept kept, SourceLocation location) implements StateItem {}

    /**
     * Rows with a key.
     *
     * @param key names of the key columns, in order; rows are reported in key order
     * @param capacity greatest number of rows; empty = any
     * @param allocate whether the device gives the key when the request has none: the least free value of the (single, integer) key column
     * @param initial the rows that are there before anything is stored, by names of columns
     */
    record Table(
            String name,
            @Nullable String summary,
            List<Column> columns,
            List<String> key,
            OptionalInt capacity,
            boolean allocate,
            List<Map<String, Value>> initial,
            Kept kept,
            SourceLocation location)
            implements StateItem {

        /** Empty at first. */
        public Table(
                String name,
                @Nullable String summary,
                List<Column> columns,
                List<String> key,
                OptionalInt capacity,
                boolean allocate,
                Kept kept,
                SourceLocation location) {
            this(name, summary, columns, key, capacity, allocate, List.of(), kept, location);
        }
    }

    /** Rows in order of arrival, taken one by one. */
    record Queue(String name, @Nullable String summary, List<Column> columns, OptionalInt capacity, Kept kept, SourceLocation location) implements StateItem {}

    default Optional<Column> column(String columnName) {
        return columns().stream().filter(c -> c.name().equals(columnName)).findFirst();
    }
}
