package io.github.atspec.runtime.codec;

/**
 * A mode as it would be: a copy that learns without changing the original. A restart changes nothing, since the device answers before it restarts. Not thread-safe.
 *
 * @param <T> its Java type
 */
public final class Supposed<T> implements Mode<T> {
    private T value;
    private boolean known;

    /** As the mode is now. */
    public Supposed(Mode<T> mode) {
        this.value = mode.value();
        this.known = mode.known();
    }

    @Override
    public T value() {
        return value;
    }

    @Override
    public boolean known() {
        return known;
    }

    @Override
    public void learn(T now) {
        value = now;
        known = true;
    }

    @Override
    public void doubt() {
        known = false;
    }
}
