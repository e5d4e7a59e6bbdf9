package io.github.atspec.core.ambiguity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notes which lines of events and of pending responses are alike. The order of who owns a line decides: an event that is spelled like a strong line does not come
 * through while the command is pending, a weak line that is spelled like an event is lost.
 */
final class Shadows {
    private Shadows() {}

    /** One of both. */
    private record Subject(@Nullable Told event, @Nullable Expected line) {
        String head() {
            return event != null ? event.pattern().head() : java.util.Objects.requireNonNull(line).pattern().head();
        }
    }

    static void check(List<Told> events, List<Expected> lines, ResultCodes codes, Reports reports) {
        List<Subject> subjects = new ArrayList<>();
        events.forEach(event -> subjects.add(new Subject(event, null)));
        lines.stream()
                .filter(line -> line.rank() != Expected.Rank.FIXED || !codes.contains(line.pattern().line().source()))
                .forEach(line -> subjects.add(new Subject(null, line)));
        Map<Expected, Lost> lost = new LinkedHashMap<>();
        for (HeadPairs.Pair<Subject> pair : HeadPairs.of(subjects, Subject::head, (a, b) -> a.event() != null && b.line() != null)) {
            Told event = java.util.Objects.requireNonNull(pair.first().event());
            Expected line = java.util.Objects.requireNonNull(pair.second().line());
            Verdict verdict = PairCheck.check(event.pattern(), line.pattern());
            reports.undecided(verdict, line.pattern().line().location(), "a line of " + event + " and " + line + " of " + line.title());
            if (verdict instanceof Verdict.Ambiguous ambiguous) {
                if (line.rank().compareTo(Expected.Rank.WEAK) >= 0) {
                    lost.merge(line, new Lost(event, ambiguous, 1), (first, next) -> new Lost(first.event(), first.verdict(), first.events() + 1));
                } else {
                    shadowed(event, line, ambiguous, reports);
                }
            }
        }
        lost.forEach((line, what) -> what.report(line, reports));
    }

    private static void shadowed(Told event, Expected line, Verdict.Ambiguous ambiguous, Reports reports) {
        String message = ambiguous.witness() + ", a line of " + event + ", is taken for " + line + " while " + line.title() + " is pending";
        reports.note("shadowed-event", event.spelling().location(), message, null);
    }

    /** A weak line and the spellings of events that it yields to; the first stands for all. */
    private record Lost(Told event, Verdict.Ambiguous verdict, int events) {
        void report(Expected line, Reports reports) {
            String more = events == 1 ? "" : " (the first of " + events + " such spellings of events)";
            String message = verdict.witness() + ", a line " + line + " of " + line.title() + ", is taken for " + event + more;
            reports.note("shadowed-line", line.pattern().line().location(), message, null);
        }
    }
}
