package io.github.atspec.runtime.emulator.state;

import io.github.atspec.runtime.codec.Mode;
import java.util.function.UnaryOperator;

/**
 * A single value. It has one from the start, so as a mode it is always known.
 *
 * @param <T> its type, immutable
 */
public final class ScalarState<T> extends Cell implements Mode<T> {
    private final T initial;
    private T running;
    private T saved;

    ScalarState(String name, T initial, Kept kept, StateLock lock) {
        super(name, kept, lock);
        this.initial = initial;
        this.running = initial;
        this.saved = initial;
    }

    @Override
    public T value() {
        return lock().call(() -> running);
    }

    @Override
    public boolean known() {
        return true;
    }

    public T initial() {
        return initial;
    }

    /** Stores a value. */
    public void set(T value) {
        update(old -> value);
    }

    /** Stores what is made of the old value. */
    public void update(UnaryOperator<T> change) {
        lock().run(() -> {
            running = change.apply(running);
            changed();
        });
    }

    @Override
    public void reset() {
        set(initial);
    }

    @Override
    void save() {
        saved = running;
    }

    @Override
    Runnable snapshot() {
        T value = running;
        return () -> running = value;
    }

    @Override
    void restart() {
        running = saved;
    }

    @Override
    public String toString() {
        return name();
    }
}
