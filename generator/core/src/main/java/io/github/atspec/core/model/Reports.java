package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.List;

/**
 * Where the device takes the values of an information line from.
 *
 * @param item the state item read
 * @param bindings which column fills which parameter
 * @param takes whether the reported row is removed (a queue drained packet by packet)
 * @param saved whether the saved value is read instead of the running one
 */
public record Reports(StateItem item, List<Binding> bindings, boolean takes, boolean saved, SourceLocation location) {
    /** Of the running value. */
    public Reports(StateItem item, List<Binding> bindings, boolean takes, SourceLocation location) {
        this(item, bindings, takes, false, location);
    }

    /**
     * @param parameter of the line
     * @param column of the item
     */
    public record Binding(Parameter parameter, StateItem.Column column) {}
}
