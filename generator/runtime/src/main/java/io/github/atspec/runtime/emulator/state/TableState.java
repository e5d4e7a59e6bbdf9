package io.github.atspec.runtime.emulator.state;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows with a key, reported in key order.
 *
 * @param <K> the key's type: that of the key column, or a record or list of the key columns
 * @param <R> an immutable record, one component per column
 */
public final class TableState<K, R> extends Cell {
    private final Function<R, K> key;
    private final int capacity;
    private final TreeMap<K, R> running;
    private List<R> initial = List.of();
    private List<R> saved = List.of();

    TableState(String name, Function<R, K> key, Comparator<? super K> order, int capacity, Kept kept, StateLock lock) {
        super(name, kept, lock);
        this.key = key;
        this.capacity = capacity;
        this.running = new TreeMap<>(order);
    }

    /** States the rows that are there before anything is stored; called before the table is used. */
    public void startWith(List<R> rows) {
        lock().run(() -> {
            initial = List.copyOf(rows);
            saved = initial;
            restart();
        });
    }

    /** All rows in key order, as a copy. */
    public List<R> rows() {
        return lock().call(() -> List.copyOf(running.values()));
    }

    /** The rows for which {@code wanted} holds, in key order, as a copy. */
    public List<R> rows(Predicate<? super R> wanted) {
        return rows().stream().filter(wanted).toList();
    }

    /** The first row in key order for which {@code wanted} holds, or null; it stays. */
    public @Nullable R first(Predicate<? super R> wanted) {
        return rows().stream().filter(wanted).findFirst().orElse(null);
    }

    /** Removes and returns the first row in key order for which {@code wanted} holds, or null. */
    public @Nullable R take(Predicate<? super R> wanted) {
        List<R> taken = takeAll(wanted, 1);
        return taken.isEmpty() ? null : taken.get(0);
    }

    /** Removes and returns the first rows in key order for which {@code wanted} holds, at most {@code limit}. */
    public List<R> takeAll(Predicate<? super R> wanted, int limit) {
        return lock().call(() -> {
            List<R> taken = rows().stream().filter(wanted).limit(limit).toList();
            taken.forEach(row -> running.remove(key.apply(row)));
            changed();
            return taken;
        });
    }

    /** The row of a key, or null. */
    public @Nullable R find(K rowKey) {
        return lock().<@Nullable R>call(() -> running.get(rowKey));
    }

    /** Whether a row has this key. */
    public boolean has(K rowKey) {
        return find(rowKey) != null;
    }

    /** Whether {@code wanted} holds for some row. */
    public boolean any(Predicate<? super R> wanted) {
        return rows().stream().anyMatch(wanted);
    }

    public int count() {
        return lock().call(running::size);
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    /** Whether no row of a new key fits in. */
    public boolean isFull() {
        return count() >= capacity;
    }

    /**
     * Inserts a row, or replaces the one of the same key.
     *
     * @return false, and nothing is changed, when the key is new and the table is full
     */
    public boolean put(R row) {
        return lock().call(() -> {
            K rowKey = key.apply(row);
            if (!running.containsKey(rowKey) && isFull()) {
                return false;
            }
            running.put(rowKey, row);
            changed();
            return true;
        });
    }

    /**
     * The key that the device gives to a new row: the least one that no row has.
     *
     * @param first least key the type allows
     * @param last greatest key the type allows
     * @param asKey makes a key of the number
     * @return null when the table is full or every key is taken
     */
    public @Nullable K lowestFree(long first, long last, LongFunction<K> asKey) {
        return lock().<@Nullable K>call(() -> {
            if (isFull()) {
                return null;
            }
            for (long number = first; number <= last; number++) {
                K candidate = asKey.apply(number);
                if (!running.containsKey(candidate)) {
                    return candidate;
                }
            }
            return null;
        });
    }

    /**
     * Removes the rows for which {@code unwanted} holds.
     *
     * @return how many there were
     */
    public int removeIf(Predicate<? super R> unwanted) {
        return lock().call(() -> {
            int before = running.size();
            running.values().removeIf(unwanted);
            changed();
            return before - running.size();
        });
    }

    /** With the rows of the beginning, mostly none. */
    @Override
    public void reset() {
        lock().run(() -> {
            running.clear();
            initial.forEach(row -> running.put(key.apply(row), row));
            changed();
        });
    }

    @Override
    void save() {
        saved = List.copyOf(running.values());
    }

    @Override
    Runnable snapshot() {
        TreeMap<K, R> rows = new TreeMap<>(running);
        return () -> {
            running.clear();
            running.putAll(rows);
        };
    }

    @Override
    void restart() {
        running.clear();
        saved.forEach(row -> running.put(key.apply(row), row));
    }

    @Override
    public String toString() {
        return name() + ": " + count() + " rows";
    }
}
