package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.runtime.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * How the lines that are read were written down.
 *
 * @param mask what stands in place of secrets, or null where they are written as they are
 */
record Recorded(Dialect dialect, @Nullable Bytes mask) {

    /** Whether a field holds the mask in place of its value. */
    boolean masked(Parameter parameter, Bytes field) {
        return parameter.secret() && field.equals(mask);
    }
}
