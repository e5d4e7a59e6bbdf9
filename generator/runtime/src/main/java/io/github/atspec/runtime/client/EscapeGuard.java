package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect.EscapeSequence;
import org.jspecify.annotations.Nullable;

/** Finds the escape sequence in data, also across writes. */
final class EscapeGuard {
    /** Null when silence tells the sequence from data. */
    private final @Nullable Bytes sequence;

    private Bytes tail = Bytes.EMPTY;

    EscapeGuard(@Nullable EscapeSequence escape) {
        boolean guarded = escape == null || !escape.silenceBefore().isZero() || !escape.silenceAfter().isZero();
        sequence = guarded ? null : escape.bytes();
    }

    /**
     * Lets data pass.
     *
     * @throws EscapeInDataException when it completes the sequence; it does not count as written then
     */
    void check(Bytes data) {
        if (sequence == null) {
            return;
        }
        byte[] all = new byte[tail.length() + data.length()];
        tail.copyTo(all, 0);
        data.copyTo(all, tail.length());
        Bytes stream = Bytes.wrap(all);
        for (int i = 0; i + sequence.length() <= stream.length(); i++) {
            if (stream.slice(i, i + sequence.length()).equals(sequence)) {
                throw new EscapeInDataException(sequence);
            }
        }
        tail = Bytes.of(stream.slice(Math.max(0, stream.length() - sequence.length() + 1), stream.length()).toByteArray());
    }
}
