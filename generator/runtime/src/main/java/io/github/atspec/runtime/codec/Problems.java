package io.github.atspec.runtime.codec;

import org.jspecify.annotations.Nullable;

/** What is wrong with the line being read: the farthest mismatch of all shapes tried, and the first broken value of the last one. */
final class Problems {
    private boolean mismatched;
    private boolean unfinished;
    private LineProblem.@Nullable Mismatch farthest;
    private LineProblem.@Nullable Invalid invalid;

    /** What was found wrong so far. */
    record State(boolean mismatched, boolean unfinished, LineProblem.@Nullable Mismatch farthest, LineProblem.@Nullable Invalid invalid) {}

    State state() {
        return new State(mismatched, unfinished, farthest, invalid);
    }

    /** Forgets what was found wrong since then. */
    void back(State state) {
        mismatched = state.mismatched();
        unfinished = state.unfinished();
        farthest = state.farthest();
        invalid = state.invalid();
    }

    void reset() {
        mismatched = false;
        unfinished = false;
        farthest = null;
        invalid = null;
    }

    /** In some shape the line ends where another one is to follow. */
    void unfinished() {
        unfinished = true;
    }

    boolean isUnfinished() {
        return unfinished;
    }

    void retry() {
        mismatched = false;
        invalid = null;
    }

    boolean mismatched() {
        return mismatched;
    }

    boolean failed() {
        return mismatched || invalid != null;
    }

    void mismatch(int offset, String expected) {
        if (!mismatched) {
            mismatched = true;
            if (farthest == null || offset > farthest.offset()) {
                farthest = new LineProblem.Mismatch(offset, expected);
            }
        }
    }

    void invalid(String parameter, String value, String rule) {
        if (!mismatched && invalid == null) {
            invalid = new LineProblem.Invalid(parameter, value, rule);
        }
    }

    @Nullable LineProblem problem() {
        return mismatched ? farthest : invalid;
    }
}
