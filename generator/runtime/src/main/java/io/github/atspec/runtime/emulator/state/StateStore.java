package io.github.atspec.runtime.emulator.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the cells of one emulator and holds their lock. Thread-safe: every operation of every cell takes {@link #lock()}, which the engine holds while it handles
 * a command, so a method of an emulator sees a state that nobody else changes, and everybody else sees the state before or after a command.
 */
public final class StateStore {
    /** Capacity of a table or queue without a limit. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    private final StateLock lock = new StateLock();
    private final List<Cell> cells = new ArrayList<>();
    private BooleanSupplier storing = () -> true;

    public StateLock lock() {
        return lock;
    }

    public <T> ScalarState<T> scalar(String name, T initial, Kept kept) {
        return add(new ScalarState<>(name, initial, kept, lock));
    }

    /** @param initial null = unset at first */
    public <R> FieldsState<R> fields(String name, @Nullable R initial, Kept kept) {
        return add(new FieldsState<>(name, initial, kept, lock));
    }

    /**
     * @param key the key of a row
     * @param order of the rows by key
     * @param capacity greatest number of rows, or {@link #UNBOUNDED}
     */
    public <K, R> TableState<K, R> table(String name, Function<R, K> key, Comparator<? super K> order, int capacity, Kept kept) {
        return add(new TableState<>(name, key, order, capacity, kept, lock));
    }

    /** @param capacity greatest number of rows, or {@link #UNBOUNDED} */
    public <R> QueueState<R> queue(String name, int capacity, Kept kept) {
        return add(new QueueState<>(name, capacity, kept, lock));
    }

    /** All cells in the order they were made. */
    public List<Cell> cells() {
        return lock.call(() -> List.copyOf(cells));
    }

    /** As after a power cycle: cells kept in flash have what was saved, the others what they had at first. */
    public void restart() {
        lock.run(() -> cells.forEach(Cell::restart));
    }

    /** As when the device was new: nothing that was saved is left. */
    public void forget() {
        lock.run(() -> cells.forEach(Cell::forget));
    }

    /** Says when cells that are {@linkplain Kept#IF_STORING kept if storing} are saved; always without. */
    public void storeWhen(BooleanSupplier condition) {
        lock.run(() -> storing = condition);
    }

    private <C extends Cell> C add(C cell) {
        cell.storeWhen(() -> storing.getAsBoolean());
        lock.run(() -> cells.add(cell));
        return cell;
    }
}
