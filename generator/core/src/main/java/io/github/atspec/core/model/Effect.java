package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.List;

/** What the success of a variant, or the arrival of an event, does to state. */
public sealed interface Effect {

    StateItem item();

    SourceLocation location();

    /** Which value of the item is changed. */
    Into into();

    /** {@code USUAL}: the running value, and the saved one according to where the item is kept; else one of them alone. */
    enum Into {
        USUAL,
        RUNNING,
        SAVED
    }

    /** Sets columns of a scalar or of fields. Where the parameter is absent the column is left. */
    record Assign(StateItem item, List<Assignment> assignments, Into into, SourceLocation location) implements Effect {
        public Assign(StateItem item, List<Assignment> assignments, SourceLocation location) {
            this(item, assignments, Into.USUAL, location);
        }
    }

    /** Back to the initial value; a table or queue is emptied. */
    record Reset(StateItem item, SourceLocation location) implements Effect {
        @Override
        public Into into() {
            return Into.USUAL;
        }
    }

    /**
     * Inserts a row into a table (replacing the one of the same key), or at the end of a queue. A table that allocates fills an absent key. A full table or
     * queue refuses the command.
     */
    record AddRow(StateItem item, List<Assignment> assignments, Into into, SourceLocation location) implements Effect {
        public AddRow(StateItem item, List<Assignment> assignments, SourceLocation location) {
            this(item, assignments, Into.USUAL, location);
        }
    }

    /** Removes the rows whose columns equal the given values. None is not an error. */
    record RemoveRows(StateItem item, List<Assignment> matching, SourceLocation location) implements Effect {
        @Override
        public Into into() {
            return Into.USUAL;
        }
    }

    /** Adds ({@code add}) or removes bits of a bit mask. */
    record ChangeBits(StateItem.Scalar item, Parameter bits, boolean add, SourceLocation location) implements Effect {
        @Override
        public Into into() {
            return Into.USUAL;
        }
    }

    /** One column and what goes into it. */
    record Assignment(StateItem.Column column, Source source) {}

    /** What goes into a column. */
    sealed interface Source {
        /** The request's, payload's or event's value. */
        record Of(Parameter parameter) implements Source {}

        /** Always the same value. */
        record Constant(Value value) implements Source {}
    }
}
