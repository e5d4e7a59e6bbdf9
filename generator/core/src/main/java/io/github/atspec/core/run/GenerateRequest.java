package io.github.atspec.core.run;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to generate.
 *
 * @param descriptor from this
 * @param basePackage for the generated types: {@code com.example.modem}
 * @param parts at least one
 * @param chip what it lacks is left out; null = nothing is
 */
public record GenerateRequest(DescriptorSource descriptor, String basePackage, Set<Part> parts, @Nullable String chip) {
    public GenerateRequest {
        parts = java.util.Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    /** For all chips. */
    public GenerateRequest(DescriptorSource descriptor, String basePackage, Set<Part> parts) {
        this(descriptor, basePackage, parts, null);
    }
}
