package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.PayloadEnding;
import io.github.atspec.runtime.emulator.state.StateLock;
import io.github.atspec.runtime.emulator.state.StateStore;
import io.github.atspec.runtime.spec.Aftermath;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.time.TimeSource;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The state machine of an emulator: the host's bytes in, the device's bytes out, time from outside.
 *
 * <p>Everything happens under the emulator's lock. Bytes that come in while others are being handled wait in the inbox, so nothing here is entered twice. What is
 * written goes through the {@link OutputStage} to whoever carries it on after the lock is released.
 */
final class Engine implements Timers {
    private final Dialect dialect;
    private final TimeSource time;
    private final StateStore store;
    private final StateLock lock;
    private final Journal journal;
    private final CommandTable commands;
    private final Tracer tracer;
    private final LineInput lines;
    private final LineOutput output;
    private final FailureCodes failures;
    private final ByteQueue inbox = new ByteQueue();
    private final ArrayDeque<SpelledLine> events = new ArrayDeque<>();
    private final CopyOnWriteArrayList<Consumer<Bytes>> listeners = new CopyOnWriteArrayList<>();
    private final CommandLines commandLines;
    private Phase phase;
    private BooleanSupplier echo = () -> false;
    private boolean online;
    private boolean consuming;

    Engine(Dialect dialect, TimeSource time, StateStore store, Journal journal, Tracer tracer, OutputStage stage) {
        this.dialect = dialect;
        this.time = time;
        this.store = store;
        this.lock = store.lock();
        this.journal = journal;
        this.tracer = tracer;
        commands = new CommandTable(dialect);
        lines = new LineInput(dialect, commands);
        output = new LineOutput(dialect, stage, tracer);
        failures = new FailureCodes(dialect, output);
        commandLines = new CommandLines(this, commands, lines, output, tracer);
        phase = commandLines;
    }

    CommandTable commands() {
        return commands;
    }

    Journal journal() {
        return journal;
    }

    Dialect dialect() {
        return dialect;
    }

    FailureCodes failures() {
        return failures;
    }

    void echoWhen(BooleanSupplier condition) {
        echo = condition;
    }

    boolean echoes() {
        return echo.getAsBoolean();
    }

    /** A host is there, and nothing of the last one is left. */
    void begin() {
        end();
        online = true;
    }

    /** The host is gone. */
    void end() {
        online = false;
        endPhase();
        inbox.clear();
        lines.reset();
        commandLines.forget();
        output.reset();
    }

    void restart() {
        lock.run(() -> {
            store.restart();
            endPhase();
            lines.clear();
            consume();
        });
    }

    /** A command succeeded; its answer is on its way. */
    void finished(Aftermath aftermath) {
        if (aftermath.forgets()) {
            store.forget();
        }
        if (aftermath.restarts()) {
            store.restart();
            endPhase();
        }
    }

    private void endPhase() {
        Phase ended = phase;
        phase = commandLines;
        events.clear();
        ended.abandon();
    }

    void received(byte[] bytes, int offset, int length) {
        inbox.add(bytes, offset, length);
        consume();
    }

    private void consume() {
        if (consuming) {
            return;
        }
        consuming = true;
        try {
            while (phase.take(inbox)) {
                writeEvents();
            }
            writeEvents();
        } finally {
            consuming = false;
        }
    }

    <E> void raise(EventSpec<E> event, E value) {
        lock.run(() -> {
            LineCodec<E> codec = Events.spelling(event);
            if (codec != null) {
                events.add(SpelledLine.of(dialect, codec, value));
                writeEventsUnlessBusy();
            }
        });
    }

    private void writeEventsUnlessBusy() {
        if (!online) {
            events.clear();
        } else if (!consuming) {
            writeEvents();
        }
    }

    private void writeEvents() {
        while (phase.eventsMayPass() && !events.isEmpty()) {
            output.event(events.remove());
            output.commit();
        }
    }

    // What an exchange asks for.

    /** Data of so many bytes. */
    void awaitPayload(int length, Receipt receipt) {
        phase = new AwaitingPayload(lines, length, receipt);
    }

    /**
     * Data with an ending.
     *
     * @param counted whether so many bytes end it as well
     */
    void awaitPayload(int most, boolean counted, PayloadEnding ending, Receipt receipt) {
        phase = new AwaitingEnded(lines, most, counted, ending, receipt);
    }

    /** Data came, or was taken back. */
    void payloadOver() {
        phase = commandLines;
    }

    void answering(Answering pending) {
        phase = pending;
    }

    void answered(Answering pending) {
        if (phase == pending) {
            phase = commandLines;
        }
    }

    /** Does something if the answer is still under way; returns whether it was. */
    boolean isIn(Answering pending, Runnable task) {
        boolean open = phase == pending;
        if (open) {
            task.run();
        }
        return open;
    }

    /** Something from outside goes on with an answer. */
    boolean goOn(BooleanSupplier task) {
        return lock.call(() -> {
            boolean open = task.getAsBoolean();
            consume();
            return open;
        });
    }

    void passThrough(Runnable finish) {
        phase = new Passthrough(this, lines, dialect.escapeSequence(), this::deliver, () -> leave(finish));
    }

    void tracePayload(Bytes data, boolean secret) {
        tracer.payload(data, secret);
    }

    void traceUnseen(long length) {
        tracer.unseen(length);
    }

    void traceAborted(Bytes data, Bytes abort) {
        tracer.aborted(data, abort);
    }

    // Passthrough.

    private void deliver(Bytes data) {
        tracer.unseen(data.length());
        for (Consumer<Bytes> listener : listeners) {
            try {
                listener.accept(data);
            } catch (RuntimeException | AssertionError e) {
                System.getLogger(Emulator.class.getName()).log(System.Logger.Level.WARNING, "a listener of passthrough data failed", e);
            }
        }
    }

    private void leave(Runnable finish) {
        Dialect.EscapeSequence escape = java.util.Objects.requireNonNull(dialect.escapeSequence());
        tracer.escaped(escape.bytes());
        phase = commandLines;
        finish.run();
        if (phase == commandLines && !escape.thenPause().isZero()) {
            Phase pause = new Pausing();
            phase = pause;
            in(pause, escape.thenPause(), () -> phase = commandLines);
        }
    }

    boolean inPassthrough() {
        return lock.call(() -> phase instanceof Passthrough);
    }

    Registration onPassthroughData(Consumer<Bytes> listener) {
        Consumer<Bytes> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    boolean sendPassthrough(Bytes data) {
        return lock.call(() -> {
            boolean open = phase instanceof Passthrough;
            if (open) {
                output.raw(data);
                output.commit();
            }
            return open;
        });
    }

    // Time.

    @Override
    public long now() {
        return time.nanoTime();
    }

    @Override
    public TimeSource.Cancellable in(Phase owner, Duration delay, Runnable task) {
        return time.schedule(delay, () -> lock.run(() -> {
            if (phase == owner) {
                task.run();
                consume();
            }
        }));
    }
}
