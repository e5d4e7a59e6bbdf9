package io.github.atspec.runtime.client;

import io.github.atspec.runtime.trace.WireLog;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What the state machine wants done in the world. Filled with the session's lock held, emptied without it.
 */
final class Outbox {
    private static final Executor HERE = Runnable::run;

    private final WireLog wireLog;
    private final long origin;
    private final Executor callbacks;
    private final Deque<Outgoing> writes = new ArrayDeque<>();
    private final SerialRunner logs = new SerialRunner();
    private final SerialRunner deliveries = new SerialRunner();
    /** Hands out deliveries and completions in the order of the wire. */
    private final SerialRunner handOut = new SerialRunner();
    private volatile @Nullable Thread deliverer;

    Outbox(WireLog wireLog, long origin, Executor callbacks) {
        this.wireLog = wireLog;
        this.origin = origin;
        this.callbacks = callbacks;
    }

    void write(Outgoing portion) {
        writes.add(portion);
    }

    /** The next portion, or null; with the session's lock held. */
    @Nullable Outgoing takeWrite() {
        return writes.poll();
    }

    boolean nothingToWrite() {
        return writes.isEmpty();
    }

    /** Takes back what has not been written of a payload. */
    void dropPayload() {
        writes.removeIf(portion -> portion.kind() == Outgoing.Kind.PAYLOAD);
    }

    void dropAllWrites() {
        writes.clear();
    }

    void log(long now, WireLog.Direction direction, String text) {
        if (wireLog != WireLog.NONE) {
            logs.add(() -> wireLog.record(origin + now, direction, text));
        }
    }

    /** Calls subscribers: one at a time, in order. */
    void deliver(Runnable delivery) {
        handOut.add(() -> {
            deliveries.add(() -> delivered(delivery));
            deliveries.kick(callbacks);
        });
    }

    /** Completes a future, independently of other deliveries. */
    void complete(Executor where, Runnable completion) {
        handOut.add(() -> SerialRunner.run(where, completion));
    }

    /** Completes a future after all deliveries before it. */
    void completeInTurn(Executor where, Runnable completion) {
        deliver(() -> SerialRunner.run(where, completion));
    }

    /** Whether this thread is calling a subscriber. */
    boolean delivering() {
        return deliverer == Thread.currentThread();
    }

    private void delivered(Runnable delivery) {
        Thread before = deliverer;
        deliverer = Thread.currentThread();
        try {
            delivery.run();
        } finally {
            deliverer = before;
        }
    }

    /** The executor of subscribers and of futures. */
    Executor callbacks() {
        return callbacks;
    }

    void flushLogs() {
        logs.kick(HERE);
    }

    /** Logs, then subscribers and futures. */
    void flush() {
        flushLogs();
        handOut.kick(HERE);
    }
}
