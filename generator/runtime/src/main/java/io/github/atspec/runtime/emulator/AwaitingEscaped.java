package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.EscapedPayload;
import java.util.function.Consumer;

/** A payload that ends with its ending, or after so many bytes as they come. */
final class AwaitingEscaped implements Phase {
    private final LineInput lines;
    private final int most;
    private final EscapedPayload.Reader reader;
    private final Consumer<Bytes> complete;
    private final Runnable abandoned;
    private int count;

    AwaitingEscaped(LineInput lines, int most, EscapedPayload ending, Consumer<Bytes> complete, Runnable abandoned) {
        this.lines = lines;
        this.most = most;
        this.reader = ending.reader();
        this.complete = complete;
        this.abandoned = abandoned;
    }

    @Override
    public boolean take(ByteQueue in) {
        lines.dropRestOfEnd(in);
        boolean over = count == most;
        while (!over && !in.isEmpty()) {
            count++;
            over = reader.take(in.take()) || count == most;
        }
        if (over) {
            complete.accept(reader.data());
        }
        return over;
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
