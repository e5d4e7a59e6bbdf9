package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.trace.WireLog;
import java.io.IOException;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * What is on its way to one host, and what the trace has to say about both directions, in order. Filled under the emulator's lock and emptied without it, by one
 * thread at a time, so that a slow host or trace holds up nobody who only raises an event. Nothing limits it but the patience of those who raise events for a
 * host that does not read; answers do not pile up, since the thread that reads commands writes their answers before it reads on.
 */
final class Outbox {
    private final Target target;
    private final WireLog log;
    private final ArrayDeque<Item> items = new ArrayDeque<>();
    private boolean draining;

    /** Where the bytes go. */
    @FunctionalInterface
    interface Target {
        void write(byte[] bytes, int offset, int length) throws IOException;
    }

    /** @param bytes to write after tracing, or null */
    private record Item(@Nullable Bytes bytes, long nanoTime, WireLog.Direction direction, @Nullable String text) {}

    Outbox(Target target, WireLog log) {
        this.target = target;
        this.log = log;
    }

    /** @param text for the trace, or null */
    synchronized void add(@Nullable Bytes bytes, long nanoTime, WireLog.Direction direction, @Nullable String text) {
        items.add(new Item(bytes, nanoTime, direction, text));
    }

    /**
     * Writes everything, unless another thread is at it, which then does.
     *
     * @throws IOException when the host is gone; what was to be written is dropped
     */
    void drain() throws IOException {
        boolean first = true;
        for (Item item = next(first); item != null; item = next(first)) {
            first = false;
            try {
                process(item);
            } catch (IOException | RuntimeException | Error e) {
                stop();
                throw e;
            }
        }
    }

    private synchronized @Nullable Item next(boolean first) {
        if (first && draining) {
            return null;
        }
        Item item = items.poll();
        draining = item != null;
        return item;
    }

    private synchronized void stop() {
        items.clear();
        draining = false;
    }

    private void process(Item item) throws IOException {
        if (item.text() != null) {
            record(item);
        }
        if (item.bytes() != null) {
            target.write(item.bytes().toByteArray(), 0, item.bytes().length());
        }
    }

    private void record(Item item) {
        try {
            log.record(item.nanoTime(), item.direction(), String.valueOf(item.text()));
        } catch (RuntimeException e) {
            System.getLogger(Outbox.class.getName()).log(System.Logger.Level.WARNING, "the wire log failed", e);
        }
    }
}
