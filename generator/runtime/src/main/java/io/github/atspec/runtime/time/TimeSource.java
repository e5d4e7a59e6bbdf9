package io.github.atspec.runtime.time;

import java.time.Duration;

/** The clock of sessions and engines. Implementations are thread-safe. */
public interface TimeSource {

    /** Nanoseconds since an arbitrary fixed origin. */
    long nanoTime();

    /**
     * Runs a short task once, {@code delay} from now, on a thread of the time source (for a virtual one: the thread that advances it).
     *
     * @return cancels the task if it has not started
     */
    Cancellable schedule(Duration delay, Runnable task);

    /** A task that can be cancelled. */
    @FunctionalInterface
    interface Cancellable {
        void cancel();
    }
}
