package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition on a mode; several are joined by "and". {@code values} holds the accepted values of a scalar; for bit masks exactly one of {@code has},
 * {@code lacks} is set.
 */
public record Guard(
        StateItem.Scalar item, List<Value> values, @Nullable Integer has, @Nullable Integer lacks, SourceLocation location) {

    /** Whether the guard holds when the mode has this value. */
    public boolean holds(Value value) {
        if (has == null && lacks == null) {
            return values.contains(value);
        }
        long bits = value instanceof Value.Mask mask ? mask.bits() : 0;
        return has != null ? (bits >> has & 1) == 1 : lacks != null && (bits >> lacks & 1) == 0;
    }
}
