package io.github.atspec.core.model;

/**
 * What success means for the state as a whole.
 *
 * @param restarts the device restarts: running values become the saved ones
 * @param forgets all that was saved is back at its initial value
 */
public record Aftermath(boolean restarts, boolean forgets) {
    /** Neither. */
    public static final Aftermath NONE = new Aftermath(false, false);
}
