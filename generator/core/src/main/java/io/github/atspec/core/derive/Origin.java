package io.github.atspec.core.derive;

import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;

/** Where the device takes a value of its answer from when nobody overrides anything. */
public sealed interface Origin {

    /** A column of the state item that the line reports: of the row in hand for tables and queues. */
    record Reported(StateItem item, StateItem.Column column) implements Origin {}

    /** A column of the row that the command just inserted, an allocated key included. */
    record Inserted(Effect.AddRow effect, StateItem.Column column) implements Origin {}

    /** The request's (or its payload's) value of equal name. */
    record Requested(Parameter parameter) implements Origin {}

    /** The only value the line allows, or the default of one that it needs. */
    record Constant(Value value) implements Origin {}

    /** The number of bytes of another value of the same line. */
    record Counted(Parameter bytes) implements Origin {}

    /** From nowhere, and the line does without it. */
    record Absent() implements Origin {}

    /** From nowhere, though the line needs it. */
    record Unknown() implements Origin {}

    /** Whether a value comes from somewhere. */
    default boolean given() {
        return !(this instanceof Absent || this instanceof Unknown);
    }
}
