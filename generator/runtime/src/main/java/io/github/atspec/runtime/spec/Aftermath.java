package io.github.atspec.runtime.spec;

/**
 * What a command means for the state as a whole, beside what it stores.
 *
 * @param restarts whether the device restarts after its success
 * @param forgets whether all that the device saved is gone after its success
 * @param doubt makes the host rely no longer on the modes that the command sets: run when it failed, or was sent raw
 */
public record Aftermath(boolean restarts, boolean forgets, Runnable doubt) {
    /** Neither, and no mode is set. */
    public static final Aftermath NONE = new Aftermath(false, false, () -> {});

    /** Of a command that sets modes and nothing more. */
    public static Aftermath doubting(Runnable doubt) {
        return new Aftermath(false, false, doubt);
    }
}
