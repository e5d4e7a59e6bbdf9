package io.github.atspec.core.ambiguity;

import io.github.atspec.core.source.Problem;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.Severity;
import io.github.atspec.core.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Turns verdicts into problems that more than one check has. */
final class Reports {
    private final Problems problems;

    Reports(Problems problems) {
        this.problems = problems;
    }

    void error(String id, SourceLocation location, String message, String hint) {
        problems.error(id, location, message, hint);
    }

    /** What is no fault, but good to know. */
    void note(String id, SourceLocation location, String message, @Nullable String hint) {
        problems.add(new Problem(id, Severity.NOTE, location, message, hint));
    }

    /** Two lines that only the modes tell apart, or quotes in their strings make alike, or that could not be decided; an ambiguity is the caller's to report. */
    void notAmbiguous(Verdict verdict, SourceLocation location, String what) {
        if (verdict instanceof Verdict.ByMode byMode) {
            note("distinct-by-mode", location, byMode.witness() + " is " + what + ", only the mode tells which", null);
        } else if (verdict instanceof Verdict.ByQuotes byQuotes) {
            String modes = byQuotes.modes().isEmpty() ? "" : " while " + byQuotes.modes();
            note("undecided-string", location, byQuotes.witness() + " is " + what + modes + ", as its strings may hold quotes", null);
        }
        undecided(verdict, location, what);
    }

    /** What could not be decided. It is said of every pair of lines, whatever an ambiguity of theirs would be called. */
    void undecided(Verdict verdict, SourceLocation location, String what) {
        if (verdict instanceof Verdict.Undecided undecided) {
            String message = "it is not known whether a line is " + what + ": " + undecided.reason();
            problems.warning("undecided-ambiguity", location, message, "simplify the lines or their guards");
        }
    }
}
