package io.github.atspec.core.run;

import java.util.EnumSet;
import java.util.Set;

/**
 * What to generate.
 *
 * @param descriptor from this
 * @param basePackage for the generated types: {@code com.example.modem}
 * @param parts at least one
 */
public record GenerateRequest(DescriptorSource descriptor, String basePackage, Set<Part> parts) {
    public GenerateRequest {
        parts = java.util.Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }
}
