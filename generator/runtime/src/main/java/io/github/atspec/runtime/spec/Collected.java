package io.github.atspec.runtime.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The information lines a session read for one command, by step name. */
public final class Collected {
    private final java.util.Map<String, List<Object>> lines = new java.util.HashMap<>();

    /** Adds a line that {@code step} read. */
    public void add(String step, Object line) {
        lines.computeIfAbsent(step, name -> new java.util.ArrayList<>()).add(line);
    }

    public int count(String step) {
        return lines.getOrDefault(step, List.of()).size();
    }

    /** All lines of a step, in order. */
    public <T> List<T> all(String step, Class<T> type) {
        return lines.getOrDefault(step, List.of()).stream().map(type::cast).toList();
    }

    /** The line of a step that comes at most once. */
    public <T> @Nullable T optional(String step, Class<T> type) {
        List<T> all = all(step, type);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The line of a step that comes exactly once; the session made sure of it. */
    public <T> T one(String step, Class<T> type) {
        return all(step, type).get(0);
    }
}
