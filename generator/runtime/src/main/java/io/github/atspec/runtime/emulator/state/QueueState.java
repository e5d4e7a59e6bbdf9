package io.github.atspec.runtime.emulator.state;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows in order of arrival, taken one by one.
 *
 * @param <R> an immutable record, one component per column
 */
public final class QueueState<R> extends Cell {
    private final int capacity;
    private final List<R> running = new ArrayList<>();
    private List<R> saved = List.of();

    QueueState(String name, int capacity, Kept kept, StateLock lock) {
        super(name, kept, lock);
        this.capacity = capacity;
    }

    /** All rows, the oldest first, as a copy. */
    public List<R> rows() {
        return lock().call(() -> List.copyOf(running));
    }

    /** The rows for which {@code wanted} holds, the oldest first, as a copy. */
    public List<R> rows(Predicate<? super R> wanted) {
        return rows().stream().filter(wanted).toList();
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

    public boolean isFull() {
        return count() >= capacity;
    }

    /**
     * Appends a row.
     *
     * @return false, and nothing is changed, when the queue is full
     */
    public boolean add(R row) {
        return lock().call(() -> {
            if (isFull()) {
                return false;
            }
            running.add(row);
            changed();
            return true;
        });
    }

    /** The oldest row for which {@code wanted} holds, or null; it stays. */
    public @Nullable R peek(Predicate<? super R> wanted) {
        return lock().<@Nullable R>call(() -> {
            int index = indexOf(wanted);
            return index < 0 ? null : running.get(index);
        });
    }

    /** Removes and returns the oldest row for which {@code wanted} holds, or null. */
    public @Nullable R take(Predicate<? super R> wanted) {
        return lock().<@Nullable R>call(() -> {
            int index = indexOf(wanted);
            if (index < 0) {
                return null;
            }
            R row = running.remove(index);
            changed();
            return row;
        });
    }

    /** Removes and returns the oldest rows for which {@code wanted} holds, at most {@code limit}. */
    public List<R> takeAll(Predicate<? super R> wanted, int limit) {
        return lock().call(() -> {
            List<R> taken = new ArrayList<>();
            for (Iterator<R> rows = running.iterator(); rows.hasNext() && taken.size() < limit; ) {
                R row = rows.next();
                if (wanted.test(row)) {
                    rows.remove();
                    taken.add(row);
                }
            }
            changed();
            return List.copyOf(taken);
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
            running.removeIf(unwanted);
            changed();
            return before - running.size();
        });
    }

    /** Without rows, as at first. */
    @Override
    public void reset() {
        removeIf(row -> true);
    }

    private int indexOf(Predicate<? super R> wanted) {
        for (int i = 0; i < running.size(); i++) {
            if (wanted.test(running.get(i))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    void save() {
        saved = List.copyOf(running);
    }

    @Override
    Runnable snapshot() {
        List<R> rows = List.copyOf(running);
        return () -> {
            running.clear();
            running.addAll(rows);
        };
    }

    @Override
    void restart() {
        running.clear();
        running.addAll(saved);
    }

    @Override
    public String toString() {
        return name() + ": " + count() + " rows";
    }
}
