package io.github.atspec.runtime.client;

import io.github.atspec.runtime.codec.Mode;

/**
 * What the host holds for the value of one of the modem's modes. It starts assumed at the initial value, becomes known when a command that stores or reports
 * the mode succeeds, and is assumed again after {@link #reset}. Thread-safe.
 *
 * @param <T> the mode's type
 */
public final class Belief<T> implements Mode<T> {
    private final State<T> initial;
    private volatile State<T> state;

    private record State<V>(V value, boolean known) {}

    /** Assumed to be {@code initial}. */
    public Belief(T initial) {
        this.initial = new State<>(initial, false);
        this.state = this.initial;
    }

    @Override
    public T value() {
        return state.value();
    }

    @Override
    public boolean known() {
        return state.known();
    }

    /** The modem confirmed the value. */
    @Override
    public void learn(T value) {
        state = new State<>(value, true);
    }

    /** The caller says so; nothing is refused because of an assumed value. */
    public void assume(T value) {
        state = new State<>(value, false);
    }

    /** Keeps the value and no longer relies on it: after a setter that failed, or a command sent raw. */
    @Override
    public void doubt() {
        state = new State<>(state.value(), false);
    }

    /** Back to the initial value, assumed: after a restart of the modem. */
    public void reset() {
        state = initial;
    }

    @Override
    public void restarted() {
        reset();
    }

    @Override
    public String toString() {
        State<T> now = state;
        return now.value() + (now.known() ? "" : " (assumed)");
    }
}
