package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import java.util.function.Consumer;

/** A counted payload: exactly so many bytes, whatever they are. */
final class AwaitingPayload implements Phase {
    private final LineInput lines;
    private final byte[] payload;
    private final Consumer<Bytes> complete;
    private final Runnable abandoned;
    private int count;

    AwaitingPayload(LineInput lines, int length, Consumer<Bytes> complete, Runnable abandoned) {
        this.lines = lines;
        this.payload = new byte[length];
        this.complete = complete;
        this.abandoned = abandoned;
    }

    @Override
    public boolean take(ByteQueue in) {
        lines.dropRestOfEnd(in);
        count += in.take(payload, count, payload.length - count);
        if (count < payload.length) {
            return false;
        }
        complete.accept(Bytes.wrap(payload));
        return true;
    }

    @Override
    public boolean eventsMayPass() {
        return false;
    }

    @Override
    public void abandon() {
        abandoned.run();
    }
}
