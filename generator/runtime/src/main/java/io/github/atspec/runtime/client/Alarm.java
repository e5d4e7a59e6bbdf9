package io.github.atspec.runtime.client;

import io.github.atspec.runtime.time.TimeSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Wakes the session at its deadline. Deadlines move later with every byte, so an alarm that is too early is left alone: it finds nothing due and is set
 * again.
 */
final class Alarm {
    private final TimeSource time;
    private final Runnable work;
    private TimeSource.@Nullable Cancellable scheduled;
    private long due = Phase.NEVER;

    Alarm(TimeSource time, Runnable work) {
        this.time = time;
        this.work = work;
    }

    synchronized void set(long now, long deadline) {
        if (deadline >= due) {
            return;
        }
        cancel();
        due = deadline;
        scheduled = time.schedule(Duration.ofNanos(Math.max(0, deadline - now)), () -> ring(deadline));
    }

    private void ring(long deadline) {
        synchronized (this) {
            if (due == deadline) {
                due = Phase.NEVER;
                scheduled = null;
            }
        }
        work.run();
    }

    synchronized void cancel() {
        if (scheduled != null) {
            scheduled.cancel();
        }
        scheduled = null;
        due = Phase.NEVER;
    }
}
