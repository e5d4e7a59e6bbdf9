package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.source.Problems;
import java.util.List;

/**
 * {@code indistinct-events}, {@code unreachable-spelling}: no line is spelled by two events at once, and a spelling does not stand behind one that is always
 * taken.
 */
final class EventsTold implements Check {

    private record Spelled(Event event, Event.Spelling spelling) {
        String shape() {
            return spelling.line().source().replaceAll("<[^>]*>", "<>");
        }
    }

    @Override
    public void check(CommandSet set, Problems problems) {
        List<Spelled> all = set.events().stream().flatMap(event -> event.lines().stream().map(spelling -> new Spelled(event, spelling))).toList();
        for (int i = 1; i < all.size(); i++) {
            Spelled later = all.get(i);
            all.subList(0, i).stream().filter(earlier -> alike(earlier, later)).findFirst().ifPresent(earlier -> {
                String message = "nothing tells event '" + later.event().name() + "' from '" + earlier.event().name() + "'";
                problems.error("indistinct-events", later.spelling().location(), message, "guard one with 'when', or make them spellings of one event");
            });
        }
        set.events().forEach(event -> checkReachable(event, problems));
    }

    private static boolean alike(Spelled a, Spelled b) {
        return a.event() != b.event() && a.shape().equals(b.shape()) && !Guards.exclude(a.spelling().when(), b.spelling().when());
    }

    private static void checkReachable(Event event, Problems problems) {
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
