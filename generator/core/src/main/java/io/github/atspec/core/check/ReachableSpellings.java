package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.source.Problems;
import java.util.List;

/** {@code unreachable-spelling}: a spelling of an event does not stand behind one that is always taken. */
final class ReachableSpellings implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        set.events().forEach(event -> check(event, problems));
    }

    private static void check(Event event, Problems problems) {
        List<Event.Spelling> lines = event.lines();
        for (int i = 1; i < lines.size(); i++) {
            Event.Spelling later = lines.get(i);
            lines.subList(0, i).stream().filter(earlier -> earlier.when().isEmpty()).findFirst().ifPresent(earlier -> {
                String message = "spelling '" + later.name() + "' is never sent, as '" + earlier.name() + "' before it has no guard";
                problems.warning("unreachable-spelling", later.location(), message, "guard the first with 'when', or put it last");
            });
        }
    }
}
