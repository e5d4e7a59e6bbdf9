package io.github.atspec.core.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of a stage. Not thread-safe: one per run. */
public final class Problems {
    private final List<Problem> collected = new java.util.ArrayList<>();

    public void add(Problem problem) {
        collected.add(problem);
    }

    public void error(String id, SourceLocation location, String message) {
        add(Problem.error(id, location, message, null));
    }

    public void error(String id, SourceLocation location, String message, @Nullable String hint) {
        add(Problem.error(id, location, message, hint));
    }

    public void warning(String id, SourceLocation location, String message, @Nullable String hint) {
        add(Problem.warning(id, location, message, hint));
    }

    public boolean hasErrors() {
        return collected.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    /** All problems so far, in the order of their places. */
    public List<Problem> sorted() {
        return collected.stream().sorted().distinct().toList();
    }
}
