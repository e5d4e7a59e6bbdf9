package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect.EscapeSequence;
import io.github.atspec.runtime.time.TimeSource;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Both directions raw, until the escape sequence. */
final class Passthrough implements Phase {
    private final Timers timers;
    private final LineInput lines;
    private final Consumer<Bytes> far;
    private final Runnable left;
    private final @Nullable EscapeDetector detector;
    private final ByteQueue data = new ByteQueue();
    private TimeSource.Cancellable timer = () -> {};

    /**
     * @param escape what ends it, or null if nothing does
     * @param far takes the host's data
     * @param left called when the host has left
     */
    Passthrough(Timers timers, LineInput lines, @Nullable EscapeSequence escape, Consumer<Bytes> far, Runnable left) {
        this.timers = timers;
        this.lines = lines;
        this.far = far;
        this.left = left;
        detector = escape == null ? null : new EscapeDetector(escape, timers.now());
    }

    @Override
    public boolean take(ByteQueue in) {
        lines.dropRestOfEnd(in);
        if (detector == null) {
            deliver(in);
            return false;
        }
        boolean over = scan(detector, in);
        deliver(data);
        timer.cancel();
        if (over) {
            left.run();
            return true;
        }
        setTimer(detector);
        return false;
    }

    @Override
    public boolean eventsMayPass() {
        return false;
    }

    @Override
    public void abandon() {
        timer.cancel();
        if (detector != null) {
            detector.flush(data);
        }
        deliver(data);
    }

    private boolean scan(EscapeDetector escape, ByteQueue in) {
        long now = timers.now();
        while (!isOver(escape, now)) {
            if (in.isEmpty()) {
                return false;
            }
            escape.accept(in.take(), now, data);
        }
        return true;
    }

    private static boolean isOver(EscapeDetector escape, long now) {
        return escape.complete() && escape.remaining(now) <= 0;
    }

    private void setTimer(EscapeDetector escape) {
        if (escape.complete()) {
            timer = timers.in(this, Duration.ofNanos(escape.remaining(timers.now())), () -> {});
        } else if (!escape.patience().isZero()) {
            timer = timers.in(this, escape.patience(), () -> escape.flush(data));
        }
    }

    private void deliver(ByteQueue pieces) {
        if (!pieces.isEmpty()) {
            far.accept(pieces.takeAll());
        }
    }
}
