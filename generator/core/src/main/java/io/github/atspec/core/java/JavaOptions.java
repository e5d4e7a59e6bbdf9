package io.github.atspec.core.java;

import io.github.atspec.core.run.Part;
import java.util.EnumSet;
import java.util.Set;

/**
 * What Java to generate.
 *
 * @param basePackage of the generated types: {@code com.example.modem}
 * @param parts of them those that are Java are generated; client and emulator refer to the model of the same base package, which may lie in a dependency
 */
public record JavaOptions(String basePackage, Set<Part> parts) {
    public JavaOptions {
        parts = parts.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }
}
