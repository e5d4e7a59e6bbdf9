package io.github.atspec.runtime.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The information lines a session read for one command, by step name. */
public final class Collected {
    /** Of a stream, which may have no end, so many of the latest lines are kept. */
    public static final int MOST_STREAMED = 1000;

    private final java.util.Map<String, List<Object>> lines = new java.util.HashMap<>();
    private final java.util.Map<String, Integer> dropped = new java.util.HashMap<>();

    /** Adds a line that {@code step} read. */
    public void add(String step, Object line) {
        lines.computeIfAbsent(step, name -> new java.util.LinkedList<>()).add(line);
    }

    /** The same for a line of a stream: the earliest lines make room for the latest. */
    public void addStreamed(String step, Object line) {
        add(step, line);
        List<Object> kept = lines.get(step);
        if (kept.size() > MOST_STREAMED) {
            kept.remove(0);
            dropped.merge(step, 1, Integer::sum);
        }
    }

    /** How many lines a step has read, whether or not they are kept. */
    public int count(String step) {
        return lines.getOrDefault(step, List.of()).size() + dropped.getOrDefault(step, 0);
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
