package io.github.atspec.core.ambiguity;

/** Notes where a string of a line may end in several places, for it may hold quotes that no escape marks. */
final class OpenStrings {
    private OpenStrings() {}

    static void check(Pattern pattern, Reports reports) {
        if (!pattern.holdsQuotes()) {
            return;
        }
        Automaton automaton = pattern.automaton(Gates.Mask.ANY);
        Search.Outcome outcome = Search.search(automaton, automaton, Search.Difference.STRING_ENDS);
        String line = "a line '" + pattern.line().source() + "'";
        if (outcome instanceof Search.Found found) {
            String message = new Witness(found, pattern.hasPayload()) + " is " + line + " of which a string can end in several places";
            reports.note("undecided-string", pattern.line().location(), message, null);
        } else if (outcome instanceof Search.TooMuch) {
            reports.notAmbiguous(PairCheck.tooMuch(), pattern.line().location(), line + " of which a string can end in several places");
        }
    }
}
