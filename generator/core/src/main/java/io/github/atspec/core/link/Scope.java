package io.github.atspec.core.link;

import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.Optional;

/**
 * What is known while commands and events are linked.
 *
 * @param events empty while events themselves are linked
 */
record Scope(List<StateItem> state, List<ErrorTable> errors, Dialect dialect, List<Event> events, Problems problems) {

    Scope with(List<Event> linked) {
        return new Scope(state, errors, dialect, linked, problems);
    }

    /** The state item of a name; reports an unknown one. */
    Optional<StateItem> state(Scalar name) {
        return Lookup.find("state item", name, state, StateItem::name, problems);
    }
}
