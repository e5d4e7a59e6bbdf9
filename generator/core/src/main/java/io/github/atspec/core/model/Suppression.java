package io.github.atspec.core.model;

import io.github.atspec.core.source.Problem;
import io.github.atspec.core.source.Region;
import io.github.atspec.core.source.Severity;
import io.github.atspec.core.source.SourceLocation;
import java.util.Set;

/**
 * Warnings or notes of one kind that are accepted in one element.
 *
 * @param problem id of the problem
 * @param because why it is accepted
 * @param level the kind of the element
 * @param of the title or name of the element
 * @param region where the element is written
 */
public record Suppression(String problem, String because, Level level, String of, Region region, SourceLocation location) {
    /** The ids of what does not end a run: what can be accepted. */
    public static final Set<String> POSSIBLE = Set.of(
            "blank-in-syntax",
            "distinct-by-mode",
            "group-undecided",
            "shadowed-event",
            "shadowed-line",
            "stale-erratum",
            "undecided-ambiguity",
            "undecided-string",
            "unreachable-line",
            "unreachable-spelling",
            "unreachable-variant",
            "unused-column",
            "unused-error-table",
            "unused-state",
            "unused-type");

    /** What can accept problems. */
    public enum Level {
        SET,
        CHAPTER,
        COMMAND,
        EVENT
    }

    /** Whether a problem is accepted. Errors never are. */
    public boolean covers(Problem found) {
        return found.severity() != Severity.ERROR && found.id().equals(problem) && region.contains(found.location());
    }
}
