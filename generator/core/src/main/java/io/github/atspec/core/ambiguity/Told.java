package io.github.atspec.core.ambiguity;

import io.github.atspec.core.interpret.Side;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Event;

/** A spelling of an event, as a pattern. */
record Told(Event event, Event.Spelling spelling, Pattern pattern) {

    static Told of(Event event, Event.Spelling spelling, Dialect dialect) {
        return new Told(event, spelling, new Pattern(spelling.line(), Side.DEVICE, java.util.List.of(), spelling.when(), dialect));
    }

    /** {@code the event 'ring'}. */
    @Override
    public String toString() {
        return "the event '" + event.name() + "'";
    }
}
