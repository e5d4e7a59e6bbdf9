package io.github.atspec.core.ambiguity;

/** Whether a line is read in one way whatever the shapes of its groups. */
final class Readings {
    private Readings() {}

    static void check(Pattern pattern, Reports reports) {
        OpenStrings.check(pattern, reports);
        if (pattern.line().groups() == 0) {
            return;
        }
        String source = "'" + pattern.line().source() + "'";
        Verdict verdict = PairCheck.checkMeaning(pattern, pattern);
        if (verdict instanceof Verdict.Ambiguous ambiguous) {
            Witness witness = ambiguous.witness();
            String message = witness + " can be read as " + source + " in two ways" + ambiguous.whileModes() + ": as " + witness.first() + " or as " + witness.second();
            reports.error("ambiguous-lines", pattern.line().location(), message, "give one of the groups a text of its own, or guard it by a mode");
        } else if (!(verdict instanceof Verdict.ByQuotes)) {
            reports.notAmbiguous(verdict, pattern.line().location(), source + " in two ways");
        }
    }
}
