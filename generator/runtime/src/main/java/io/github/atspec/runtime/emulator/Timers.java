package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.time.TimeSource;
import java.time.Duration;

/** The clock as phases see it. */
interface Timers {
    long now();

    /**
     * After {@code delay}, if {@code phase} still lasts: runs a task under the emulator's lock and lets the phase go on.
     */
    TimeSource.Cancellable in(Phase phase, Duration delay, Runnable task);
}
