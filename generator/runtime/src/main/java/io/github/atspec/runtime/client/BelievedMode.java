package io.github.atspec.runtime.client;

/**
 * One of the modem's modes, as its client knows it or assumes it. Thread-safe.
 *
 * @param <T> the mode's type
 */
public class BelievedMode<T> {
    private final Belief<T> belief;

    public BelievedMode(Belief<T> belief) {
        this.belief = belief;
    }

    /** The value, known or assumed. */
    public T value() {
        return belief.value();
    }

    /** Whether {@link #value()} is known: a command that sets or shows the mode succeeded, and nothing made it doubtful since. */
    public boolean known() {
        return belief.known();
    }

    /** Takes the caller's word for it. An assumed value is used to read what the modem says; nothing is refused because of it. */
    public void assume(T value) {
        belief.assume(value);
    }

    @Override
    public String toString() {
        return belief.toString();
    }
}
