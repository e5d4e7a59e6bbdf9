package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition on a mode; several are joined by "and". {@code values} holds the accepted values of a scalar; for bit masks exactly one of {@code has},
 * {@code lacks} is set.
 */
public record Guard(
        StateItem.Scalar item, List<Value> values, @Nullable Integer has, @Nullable Integer lacks, SourceLocation location) {}
