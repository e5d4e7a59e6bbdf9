package io.github.atspec.runtime.emulator.state;

/** One item of state with a running and, if kept in flash, a saved value. All cells of a {@link StateStore} share its lock. */
public abstract sealed class Cell permits ScalarState, FieldsState, TableState, QueueState {
    private final String name;
    private final Kept kept;
    private final StateLock lock;

    Cell(String name, Kept kept, StateLock lock) {
        this.name = name;
        this.kept = kept;
        this.lock = lock;
    }

    /** The descriptor's name. */
    public final String name() {
        return name;
    }

    public final Kept kept() {
        return kept;
    }

    final StateLock lock() {
        return lock;
    }

    /** Called under the lock after every change. */
    final void changed() {
        if (kept == Kept.FLASH) {
            save();
        }
    }

    /** Copies the running value to the saved one. */
    abstract void save();

    /** The running value becomes the saved one, which is the initial one for a cell that is not saved. */
    abstract void restart();

    /** The name and how much there is; no values, since some are secret. */
    @Override
    public abstract String toString();

    /** Back to the initial value: a change like any other, so a cell kept in flash is saved. */
    public abstract void reset();
}
