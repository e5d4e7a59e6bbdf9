package io.github.atspec.core.ambiguity;

import java.util.List;

/** Every line outside a response is one event, and means one thing. */
final class Events {
    private Events() {}

    static void check(List<Told> events, Reports reports) {
        events.forEach(event -> Readings.check(event.pattern(), reports));
        HeadPairs.of(events, event -> event.pattern().head(), (a, b) -> true).forEach(pair -> check(pair.first(), pair.second(), reports));
    }

    private static void check(Told first, Told second, Reports reports) {
        boolean same = first.event().name().equals(second.event().name());
        Verdict verdict = same ? PairCheck.checkMeaning(first.pattern(), second.pattern()) : PairCheck.check(first.pattern(), second.pattern());
        String what = same ? spellings(first, second) : "a line of " + first + " and of " + second;
        if (verdict instanceof Verdict.Ambiguous ambiguous) {
            String message = ambiguous.witness() + " is " + what + ambiguous.whileModes() + (same ? ": " + readings(ambiguous.witness()) : "");
            String hint = same ? "guard one with 'when', or make it an event of its own" : "guard one with 'when', or make them spellings of one event";
            reports.error("ambiguous-events", second.spelling().location(), message, hint);
        } else {
            reports.notAmbiguous(verdict, second.spelling().location(), what);
        }
    }

    private static String spellings(Told first, Told second) {
        return "both spelling '" + first.spelling().name() + "' and spelling '" + second.spelling().name() + "' of " + first;
    }

    private static String readings(Witness witness) {
        return "as " + witness.first() + " or as " + witness.second();
    }
}
