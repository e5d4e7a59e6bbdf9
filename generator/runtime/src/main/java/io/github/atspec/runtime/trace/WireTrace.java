package io.github.atspec.runtime.trace;

import io.github.atspec.runtime.time.TimeSource;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes trace format 1: {@code <seconds> >>|<< <text>}, a line each, ended by LF. Seconds count from the making of this object, with six digits after the
 * point. Thread-safe, so that a session and an engine may share one.
 */
public final class WireTrace implements WireLog {
    private final Appendable out;
    private final long origin;

    public WireTrace(Appendable out, TimeSource time) {
        this.out = out;
        this.origin = time.nanoTime();
    }

    @Override
    public synchronized void record(long nanoTime, Direction direction, String text) {
        try {
            out.append(seconds(nanoTime - origin)).append(' ').append(direction.arrow()).append(' ').append(text).append('\n');
            if (out instanceof Flushable flushable) {
                flushable.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the wire trace cannot be written", e);
        }
    }

    private static String seconds(long nanos) {
        long micros = Math.max(0, nanos / 1000);
        String fraction = Long.toString(1_000_000 + micros % 1_000_000).substring(1);
        return micros / 1_000_000 + "." + fraction;
    }
}
