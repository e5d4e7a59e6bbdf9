package io.github.atspec.core.run;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.source.Problem;
import java.util.List;

/**
 * A command set without errors, its examples executed.
 *
 * @param problems warnings and notes, in the order of their places
 */
public record Checked(CommandSet commandSet, List<Problem> problems) {

    /** How much the set says. */
    public Counts counts() {
        return Counts.of(commandSet);
    }
}
