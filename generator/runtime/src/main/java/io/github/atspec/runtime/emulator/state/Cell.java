package io.github.atspec.runtime.emulator.state;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One item of state with a running and, if kept in flash, a saved value. All cells of a {@link StateStore} share its lock. */
public abstract sealed class Cell permits ScalarState, FieldsState, TableState, QueueState {
    private final String name;
    private final Kept kept;
    private final StateLock lock;
    private BooleanSupplier storing = () -> true;
    /** Whether changes stay in the running value for now. */
    private boolean runningOnly;

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
        if (!runningOnly && (kept == Kept.FLASH || kept == Kept.IF_STORING && storing.getAsBoolean())) {
            save();
        }
    }

    /** Says when settings are stored. */
    final void storeWhen(BooleanSupplier condition) {
        storing = condition;
    }

    /** Runs a task whose changes to this cell are not saved. */
    public final void inRunning(Runnable task) {
        lock.run(() -> {
            boolean before = runningOnly;
            runningOnly = true;
            try {
                task.run();
            } finally {
                runningOnly = before;
            }
        });
    }

    /** Runs a task to which this cell has its saved value; what it changes is saved, and the running value stays. */
    public final void inSaved(Runnable task) {
        fromSaved(() -> {
            task.run();
            return true;
        });
    }

    /** Computes something from the saved value, which this cell seems to have meanwhile. */
    public final <T extends @Nullable Object> T fromSaved(Supplier<T> task) {
        return lock.call(() -> {
            boolean before = runningOnly;
            Runnable back = snapshot();
            runningOnly = true;
            try {
                restart();
                T result = task.get();
                save();
                return result;
            } finally {
                back.run();
                runningOnly = before;
            }
        });
    }

    /** What brings the present running value back. */
    abstract Runnable snapshot();

    /** As when the device was new: running and saved value are the initial one. */
    final void forget() {
        reset();
        save();
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
