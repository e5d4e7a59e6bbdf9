package io.github.atspec.runtime.client;

import io.github.atspec.runtime.trace.WireLog;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
    private final Queue<Completion> completions = new ConcurrentLinkedQueue<>();

    private record Completion(Executor where, Runnable work) {}

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
        deliveries.add(delivery);
    }

    /** Completes a future, independently of other deliveries. */
    void complete(Executor where, Runnable completion) {
        completions.add(new Completion(where, completion));
    }

    /** The executor of subscribers and of futures. */
    Executor callbacks() {
        return callbacks;
    }

    void flushLogs() {
        logs.kick(HERE);
    }

    /** Logs first, then subscribers, then futures: one who waited for a response finds the events before it delivered, if the executor runs them here. */
    void flush() {
        flushLogs();
        deliveries.kick(callbacks);
        for (Completion next = completions.poll(); next != null; next = completions.poll()) {
            SerialRunner.run(next.where(), next.work());
        }
    }
}
