package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Suppression;
import io.github.atspec.core.source.Problem;
import io.github.atspec.core.source.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out the problems that a set accepts. */
public final class Suppressions {
    private final CommandSet set;

    public Suppressions(CommandSet set) {
        this.set = set;
    }

    /** Those that the set does not accept. */
    public List<Problem> left(List<Problem> found) {
        return found.stream().filter(problem -> set.suppressions().stream().noneMatch(suppression -> suppression.covers(problem))).toList();
    }

    /** Reports {@code unused-suppression} after all checks. What the set inherited may be about what it changed. */
    public void reportUnused(Problems problems) {
        List<Problem> found = problems.sorted();
        Set<Suppression> used = new HashSet<>();
        for (Problem problem : found) {
            set.suppressions().stream().filter(suppression -> suppression.covers(problem)).forEach(used::add);
        }
        set.suppressions().stream().filter(s -> !used.contains(s) && set.inheritedFrom(s.location()).isEmpty()).forEach(suppression -> {
            String message = "there is no '" + suppression.problem() + "' " + where(suppression) + " to suppress";
            problems.warning("unused-suppression", suppression.location(), message, "leave it out");
        });
    }

    private static String where(Suppression suppression) {
        return switch (suppression.level()) {
            case SET -> "in the set";
            case CHAPTER -> "in the chapter";
            case COMMAND, EVENT -> "in '" + suppression.of() + "'";
        };
    }
}
