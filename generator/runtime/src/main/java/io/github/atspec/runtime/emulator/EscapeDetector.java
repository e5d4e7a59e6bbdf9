package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.codec.Dialect.EscapeSequence;
import java.time.Duration;

/**
 * Tells the escape sequence from the data of passthrough, byte by byte. Bytes that may begin the sequence are held back until it is clear that they do not.
 *
 * <p>Where the sequence needs no silence around it, nothing but the next byte makes that clear. Held-back bytes are then given out after a while, as a device
 * sends an unfilled packet, and still count if the rest of the sequence follows.
 */
final class EscapeDetector {
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final EscapeSequence escape;
    private final int size;
    private final long before;
    private final byte[] held;
    private final boolean[] quietBefore;
    private int count;
    private int given;
    private long last;

    EscapeDetector(EscapeSequence escape, long now) {
        this.escape = escape;
        size = escape.bytes().length();
        before = escape.silenceBefore().toNanos();
        held = new byte[size + 1];
        quietBefore = new boolean[size + 1];
        last = now;
    }

    /** Judges one byte that came at {@code now}; what turns out to be data is added to {@code data}. */
    void accept(byte b, long now, ByteQueue data) {
        boolean quiet = now - last >= before;
        last = now;
        if (count > 0 && before > 0 && quiet) {
            flush(data);
        }
        held[count] = b;
        quietBefore[count] = quiet;
        count++;
        while (count > 0 && !mayBegin()) {
            shift(data);
        }
    }

    /** Whether the whole sequence has come; it counts when {@link #remaining} is over too. */
    boolean complete() {
        return count == size && size > 0;
    }

    /** How much of the silence after a complete sequence is still to come; not positive when it is over. */
    long remaining(long now) {
        return escape.silenceAfter().toNanos() - (now - last);
    }

    /** How long held-back bytes may wait for the next byte, or zero when there are none to give out. */
    Duration patience() {
        if (complete() || given == count) {
            return Duration.ZERO;
        }
        return before > 0 ? escape.silenceBefore() : PATIENCE;
    }

    /** Gives out what is held back. With a silence in the definition it cannot be part of the sequence any more, else it can. */
    void flush(ByteQueue data) {
        for (int i = given; i < count; i++) {
            data.add(held[i]);
        }
        given = count;
        if (before > 0) {
            count = 0;
            given = 0;
        }
    }

    private boolean mayBegin() {
        if (count > size || !quietBefore[0]) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (held[i] != escape.bytes().at(i)) {
                return false;
            }
        }
        return true;
    }

    private void shift(ByteQueue data) {
        if (given > 0) {
            given--;
        } else {
            data.add(held[0]);
        }
        count--;
        System.arraycopy(held, 1, held, 0, count);
        System.arraycopy(quietBefore, 1, quietBefore, 0, count);
    }
}
