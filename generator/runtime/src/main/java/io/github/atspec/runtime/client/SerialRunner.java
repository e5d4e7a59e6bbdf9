package io.github.atspec.runtime.client;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs tasks one at a time in the order they were added, on whatever thread an executor gives. A task that throws does not hurt the others. */
final class SerialRunner {
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean running = new AtomicBoolean();

    /** Only queues: may be called with a lock held. */
    void add(Runnable task) {
        tasks.add(task);
    }

    /** Sees to it that what is queued runs; not with a lock held, since {@code executor} may run it here. */
    void kick(Executor executor) {
        if (!tasks.isEmpty() && running.compareAndSet(false, true)) {
            run(executor, this::drain);
        }
    }

    /** Runs there, or here when {@code executor} was shut down: a response must not get lost. */
    static void run(Executor executor, Runnable work) {
        try {
            executor.execute(work);
        } catch (RejectedExecutionException e) {
            work.run();
        }
    }

    private void drain() {
        do {
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                runSafely(task);
            }
            running.set(false);
        } while (!tasks.isEmpty() && running.compareAndSet(false, true));
    }

    /** Runs foreign code; its failure is logged. */
    static void runSafely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            System.getLogger(Session.class.getName())
                    .log(System.Logger.Level.WARNING, "a subscriber or log of the session failed", e);
        }
    }
}
