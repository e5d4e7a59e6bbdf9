package io.github.atspec.core.differential;

import io.github.atspec.core.Sets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The command sets that are compared: the shipped ones, and those that nobody builds, with every construct of the language between them. */
public final class Subjects {
    static final List<String> NAMES = Sets.ALL;

    /** Compiling takes longest: what every test of this run needs is compiled once. It is not changed. */
    private static final Map<String, GeneratedSet> COMPILED = new ConcurrentHashMap<>();

    private Subjects() {}

    /** A set with model, client and emulator. */
    public static GeneratedSet generated(String name) {
        return COMPILED.computeIfAbsent(name, key -> GeneratedSet.of(Sets.load(key)));
    }
}
