package io.github.atspec.runtime.emulator.state;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Several values set together. Without an initial value it is unset until something is stored.
 *
 * @param <R> an immutable record; its components are nullable where a column may lack a value
 */
public final class FieldsState<R> extends Cell {
    private final @Nullable R initial;
    private @Nullable R running;
    private @Nullable R saved;

    FieldsState(String name, @Nullable R initial, Kept kept, StateLock lock) {
        super(name, kept, lock);
        this.initial = initial;
        this.running = initial;
        this.saved = initial;
    }

    /** The values, or null while unset. */
    public @Nullable R value() {
        return lock().<@Nullable R>call(() -> running);
    }

    /** The values, or the given ones while unset. */
    public R valueOr(R fallback) {
        R value = value();
        return value == null ? fallback : value;
    }

    public boolean isSet() {
        return value() != null;
    }

    /** Stores all values. */
    public void set(R values) {
        store(values);
    }

    /**
     * Stores some values and leaves the others.
     *
     * @param blank what to start from while unset
     * @param change makes the new record of the old one
     */
    public void update(R blank, UnaryOperator<R> change) {
        lock().run(() -> store(change.apply(valueOr(blank))));
    }

    @Override
    public void reset() {
        store(initial);
    }

    private void store(@Nullable R values) {
        lock().run(() -> {
            running = values;
            changed();
        });
    }

    @Override
    void save() {
        saved = running;
    }

    @Override
    Runnable snapshot() {
        @Nullable R value = running;
        return () -> running = value;
    }

    @Override
    void restart() {
        running = saved;
    }

    @Override
    public String toString() {
        return name() + (isSet() ? ": set" : ": unset");
    }
}
