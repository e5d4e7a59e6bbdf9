package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.time.TimeSource;
import java.time.Duration;

/** Stands in until the runtime's own clock is there. */
enum NoTime implements TimeSource {
    INSTANCE;

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Cancellable schedule(Duration delay, Runnable task) {
        throw new UnsupportedOperationException("no clock yet");
    }
}
