package io.github.atspec.core.model;

import org.jspecify.annotations.Nullable;

/**
 * What success means beyond the answer and single items of state.
 *
 * @param restarts the device restarts: running values become the saved ones
 * @param forgets all that was saved is back at its initial value
 * @param later the events that settle the command after its answer, or null
 */
public record Aftermath(boolean restarts, boolean forgets, @Nullable Later later) {
    /** Nothing. */
    public static final Aftermath NONE = new Aftermath(false, false, null);
}
