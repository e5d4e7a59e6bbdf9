package io.github.atspec.core.run;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps generated files in memory. Not thread-safe. */
public final class MemorySink implements OutputSink {
    private final SortedMap<String, String> files = new TreeMap<>();

    @Override
    public void put(String path, String text) {
        if (files.putIfAbsent(path, text) != null) {
            throw new IllegalStateException("generated twice: " + path);
        }
    }

    /** Path to content, sorted by path. */
    public SortedMap<String, String> files() {
        return Collections.unmodifiableSortedMap(files);
    }
}
