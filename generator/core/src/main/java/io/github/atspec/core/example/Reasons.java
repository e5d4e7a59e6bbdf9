package io.github.atspec.core.example;

import io.github.atspec.core.interpret.Reading;
import org.jspecify.annotations.Nullable;

/** Of many reasons why a line is not what was expected, the one that helps most: a broken value before a mismatch, and of those the one farthest in. */
final class Reasons {
    private Reading.@Nullable Invalid invalid;
    private Reading.@Nullable Mismatch farthest;
    private String of = "";

    void add(String what, Reading reading) {
        if (reading instanceof Reading.Invalid broken && invalid == null) {
            invalid = broken;
            of = what;
        } else if (reading instanceof Reading.Mismatch mismatch && invalid == null && (farthest == null || mismatch.offset() > farthest.offset())) {
            farthest = mismatch;
            of = what;
        }
    }

    /** Whether a value was the reason. */
    boolean brokenValue() {
        return invalid != null;
    }

    /** Where the mismatch that came farthest is, 0 where a value was the reason. */
    int offset() {
        return invalid != null || farthest == null ? 0 : farthest.offset();
    }

    /** Whether anything got further than the first byte. */
    boolean close() {
        return invalid != null || farthest != null && farthest.offset() > 0;
    }

    @Override
    public String toString() {
        if (invalid != null) {
            return "as " + of + " it has <" + invalid.parameter() + "> = " + invalid.value() + ": " + invalid.rule();
        }
        return farthest == null ? "nothing is expected" : "as " + of + " it needs " + farthest.expected() + " at byte " + (farthest.offset() + 1);
    }
}
