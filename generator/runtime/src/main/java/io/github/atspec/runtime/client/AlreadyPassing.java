package io.github.atspec.runtime.client;

import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.spec.Done;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Stands for the command that brought the modem into data mode before the session began. What the modem answers when it is left is not known: a success code ends it,
 * and so does the pause after the escape sequence.
 */
final class AlreadyPassing extends Exchange<Done> {
    private final Dialect dialect;
    private @Nullable DataMode<Done> face;

    AlreadyPassing(Dialect dialect, Duration timeOut) {
        super("data mode from before", timeOut, Runnable::run);
        this.dialect = dialect;
    }

    /** The data mode, once the machine has entered it. */
    DataMode<Done> face() {
        return java.util.Objects.requireNonNull(face);
    }

    @Override
    CommandLine line(io.github.atspec.runtime.codec.LineWriter writer) {
        throw new IllegalStateException("there is no command to write");
    }

    @Override
    boolean entered(Outbox out, DataChannel channel) {
        face = new DataModeFace<>(channel, future);
        return true;
    }

    @Override
    @Nullable Next code(String text) {
        return dialect.success().contains(text) ? new Next.Done() : null;
    }

    @Override
    @Nullable Next line(Reading line, Strength strength) {
        return null;
    }

    @Override
    Next pauseOver() {
        return new Next.Done();
    }

    @Override
    String awaited() {
        return "the end of the pause";
    }

    @Override
    void succeed(Outbox out) {
        succeed(out, Done.DONE);
    }
}
