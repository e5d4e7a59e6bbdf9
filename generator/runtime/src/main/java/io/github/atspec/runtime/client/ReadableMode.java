package io.github.atspec.runtime.client;

/**
 * A mode that the modem can be asked for.
 *
 * @param <T> the mode's type
 */
public final class ReadableMode<T> extends BelievedMode<T> {
    private final Runnable read;

    /** @param read sends the command whose answer shows the mode, and waits for it */
    public ReadableMode(Belief<T> belief, Runnable read) {
        super(belief);
        this.read = read;
    }

    /** Asks the modem and waits for its answer; failures are those of the command. */
    public T refresh() {
        read.run();
        return value();
    }
}
