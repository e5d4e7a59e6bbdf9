package io.github.atspec.runtime.time;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * A clock for tests: starts at zero and stands still until {@link #advance} moves it. Tasks run on the advancing thread, in order of their due times (equal
 * ones in order of scheduling), each at its own due time, and tasks they schedule run in the same advance when due.
 */
public final class VirtualTime implements TimeSource {
    private final Object lock = new Object();
    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::due).thenComparingLong(Task::number));
    private long now;
    private long scheduled;
    private boolean advancing;

    private record Task(long due, long number, Runnable work) {}

    @Override
    public long nanoTime() {
        synchronized (lock) {
            return now;
        }
    }

    @Override
    public Cancellable schedule(Duration delay, Runnable work) {
        synchronized (lock) {
            Task task = new Task(now + Math.max(0, delay.toNanos()), scheduled++, work);
            tasks.add(task);
            return () -> cancel(task);
        }
    }

    private void cancel(Task task) {
        synchronized (lock) {
            tasks.remove(task);
        }
    }

    /**
     * Moves the clock and runs what becomes due.
     *
     * @throws IllegalStateException when called by a task, or by two threads at a time
     */
    public void advance(Duration step) {
        long target = begin(step);
        try {
            for (Task task = next(target); task != null; task = next(target)) {
                task.work().run();
            }
        } finally {
            end();
        }
    }

    private long begin(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("time does not run backwards: " + step);
        }
        synchronized (lock) {
            if (advancing) {
                throw new IllegalStateException("the clock is being advanced already");
            }
            advancing = true;
            return now + step.toNanos();
        }
    }

    private @Nullable Task next(long target) {
        synchronized (lock) {
            Task first = tasks.peek();
            if (first == null || first.due() > target) {
                now = target;
                return null;
            }
            now = first.due();
            return tasks.poll();
        }
    }

    private void end() {
        synchronized (lock) {
            advancing = false;
        }
    }

    /** How many tasks wait for their time. */
    public int pending() {
        synchronized (lock) {
            return tasks.size();
        }
    }
}
