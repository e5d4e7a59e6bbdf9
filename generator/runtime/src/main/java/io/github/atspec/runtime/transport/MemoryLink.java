package io.github.atspec.runtime.transport;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Two transports joined in memory: what one end writes, the other receives, in order and in the same portions.
 *
 * <p>There is no thread behind it. Bytes are delivered by the thread that writes, before its write returns, unless another write of this link is
 * already delivering: then that one delivers them when its receiver returns. So receivers may write back without recursion, and a test on one thread is
 * deterministic. What arrives before an end is started waits for {@link Transport#start}. All methods are thread-safe.
 */
public final class MemoryLink {
    private final ReentrantLock lock = new ReentrantLock();
    private final End host = new End();
    private final End device = new End();
    private boolean closed;
    private boolean delivering;
    /** Deliveries in the order of the writes, of both directions. */
    private final Deque<Delivery> queue = new ArrayDeque<>();

    /** {@code bytes} null: the end of the stream. */
    private record Delivery(End to, byte @Nullable [] bytes) {}

    /** The end for the session. */
    public Transport host() {
        return host;
    }

    /** The end for the modem, real or emulated. */
    public Transport device() {
        return device;
    }

    private End other(End end) {
        return end == host ? device : host;
    }

    /** Delivers until nothing is deliverable, unless another call is at it. */
    private void deliver() {
        for (Delivery next = take(true); next != null; next = take(false)) {
            try {
                next.to().take(next.bytes());
            } catch (RuntimeException | Error e) {
                stop();
                throw e;
            }
        }
    }

    private @Nullable Delivery take(boolean first) {
        lock.lock();
        try {
            if (first && delivering) {
                return null;
            }
            Delivery next = queue.stream().filter(d -> d.to().receiver != null).findFirst().orElse(null);
            if (next != null) {
                queue.remove(next);
            }
            delivering = next != null;
            return next;
        } finally {
            lock.unlock();
        }
    }

    private void stop() {
        lock.lock();
        try {
            delivering = false;
        } finally {
            lock.unlock();
        }
    }

    private final class End implements Transport {
        private @Nullable Receiver receiver;

        @Override
        public void start(Receiver to) {
            lock.lock();
            try {
                if (receiver != null) {
                    throw new IllegalStateException("this end has been started already");
                }
                receiver = to;
            } finally {
                lock.unlock();
            }
            deliver();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            byte[] copy = Arrays.copyOfRange(bytes, offset, offset + length);
            lock.lock();
            try {
                if (closed) {
                    throw new IOException("the link is closed");
                }
                queue.add(new Delivery(other(this), copy));
            } finally {
                lock.unlock();
            }
            deliver();
        }

        @Override
        public void close() {
            lock.lock();
            try {
                if (!closed) {
                    closed = true;
                    queue.add(new Delivery(other(this), null));
                    queue.add(new Delivery(this, null));
                }
            } finally {
                lock.unlock();
            }
            deliver();
        }

        private void take(byte @Nullable [] bytes) {
            Receiver to = java.util.Objects.requireNonNull(receiver);
            if (bytes == null) {
                to.closed(null);
            } else {
                to.received(bytes, 0, bytes.length);
            }
        }
    }
}
