package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.time.TimeSource;
import io.github.atspec.runtime.trace.WireLog;
import org.jspecify.annotations.Nullable;

/** The last output stage: puts what is written into the outbox of the host that is there, if any. Used under the emulator's lock. */
final class Wire implements OutputStage {
    private final TimeSource time;
    private @Nullable Outbox outbox;

    Wire(TimeSource time) {
        this.time = time;
    }

    void to(@Nullable Outbox next) {
        outbox = next;
    }

    @Override
    public void write(Output output) {
        if (outbox != null) {
            outbox.add(output.bytes(), time.nanoTime(), WireLog.Direction.TO_HOST, output.trace());
        }
    }

    /** Has the trace note what the host sent, in its place between what is written. */
    void incoming(String text) {
        if (outbox != null) {
            outbox.add(null, time.nanoTime(), WireLog.Direction.TO_MODEM, text);
        }
    }
}
