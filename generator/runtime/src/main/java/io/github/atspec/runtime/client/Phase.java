package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.trace.WireText;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a session is about, and how it takes input then. The defaults are those of a session that waits for nothing. */
abstract class Phase {
    static final long NEVER = Long.MAX_VALUE;
    static final long SECOND = 1_000_000_000L;

    final Machine machine;

    Phase(Machine machine) {
        this.machine = machine;
    }

    /** Why no command is taken, or null. */
    @Nullable RuntimeException refusal(String title) {
        return null;
    }

    /** Whether bytes are taken as they are rather than as lines. */
    boolean takesRaw() {
        return false;
    }

    void raw(Bytes bytes) {}

    /** Takes the echo of the command. */
    boolean echo(Bytes line) {
        return false;
    }

    /** Whether these bytes, of which the last one may end a line, are the beginning of the echo. */
    boolean inEcho(byte[] line, int length) {
        return false;
    }

    /** The prompt that may come now, or null. */
    @Nullable Bytes promptAwaited() {
        return null;
    }

    void prompted() {}

    long payload(Reading line, Exchange.Strength strength) {
        return -1;
    }

    boolean code(String text) {
        return false;
    }

    /** A result code with a field. */
    boolean code(Reading line) {
        return false;
    }

    boolean line(Reading line, Exchange.Strength strength) {
        return false;
    }

    /** Whether this may be a line of the answer. */
    boolean mayTake(Reading line) {
        return false;
    }

    /** Whether events are told from what else arrives. */
    boolean hearsEvents() {
        return true;
    }

    /** Whether its lines may repeat secrets that no codec masks. */
    boolean literal() {
        return false;
    }

    /** An empty line. */
    void blank(Bytes raw) {}

    /**
     * A line that belongs to nothing.
     *
     * @param raw with its end
     * @param text masked
     */
    void unknown(Bytes raw, Bytes line, String text) {
        machine.out.log(machine.now, WireLog.Direction.TO_HOST, text);
        machine.events.publishUnknown(line);
    }

    void tooLong(Bytes beginning) {
        machine.out.log(machine.now, WireLog.Direction.TO_HOST, WireText.cutOut(beginning.length()));
    }

    /** A payload from the modem is too long or stopped coming. */
    void brokenPayload(String what) {
        machine.resynchronise(what);
    }

    /** How long a payload from the modem may pause. */
    long stall() {
        return 10 * SECOND;
    }

    /** When {@link #tick} is due. */
    long deadline() {
        return NEVER;
    }

    void tick() {}

    /** A portion is about to be written. */
    void taken(Outgoing portion) {}

    /** All portions have been written. */
    void written() {}

    /** The session ends: fails what waits. */
    void end(RuntimeException cause) {}

    /** Nothing in flight. */
    static final class Idle extends Phase {
        Idle(Machine machine) {
            super(machine);
        }
    }

    /** Nothing is sent any more; events are still heard if the connection is there. */
    static final class Over extends Phase {
        private final Supplier<RuntimeException> refusal;
        private final boolean closed;

        Over(Machine machine, Supplier<RuntimeException> refusal, boolean closed) {
            super(machine);
            this.refusal = refusal;
            this.closed = closed;
        }

        /** Whether the connection is gone too. */
        boolean closed() {
            return closed;
        }

        @Override
        RuntimeException refusal(String title) {
            return refusal.get();
        }

        @Override
        void brokenPayload(String what) {}
    }
}
