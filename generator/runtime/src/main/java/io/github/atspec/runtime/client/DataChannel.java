package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The bytes of one data mode: kept until somebody reads them or subscribes. Deliveries come one at a time, in order. */
final class DataChannel {
    private final Session session;
    private final TimeSource time;
    private final Object lock = new Object();
    private Bytes unread = Bytes.EMPTY;
    private @Nullable Consumer<Bytes> subscriber;
    private @Nullable RuntimeException ended;
    private CompletableFuture<Void> news = new CompletableFuture<>();

    DataChannel(Session session, TimeSource time) {
        this.session = session;
        this.time = time;
    }

    Session session() {
        return session;
    }

    void deliver(Bytes data) {
        Consumer<Bytes> to;
        synchronized (lock) {
            to = subscriber;
            if (to == null) {
                unread = Resynchronising.join(unread, data);
            }
        }
        if (to != null) {
            to.accept(data);
        } else {
            wake();
        }
    }

    /** Nothing more will come. */
    void end(RuntimeException cause) {
        synchronized (lock) {
            ended = cause;
        }
        wake();
    }

    private void wake() {
        CompletableFuture<Void> woken;
        synchronized (lock) {
            woken = news;
            news = new CompletableFuture<>();
        }
        woken.complete(null);
    }

    /** Called where deliveries are, so that nothing overtakes what has not been read. */
    void attach(Consumer<Bytes> to) {
        Bytes before;
        synchronized (lock) {
            subscriber = to;
            before = unread;
            unread = Bytes.EMPTY;
        }
        if (!before.isEmpty()) {
            to.accept(before);
        }
    }

    void detach(Consumer<Bytes> from) {
        synchronized (lock) {
            if (subscriber == from) {
                subscriber = null;
            }
        }
    }

    Bytes read() {
        synchronized (lock) {
            return take(unread.length());
        }
    }

    private Bytes take(int count) {
        Bytes taken = unread.slice(0, count);
        unread = unread.slice(count, unread.length());
        return taken;
    }

    Bytes read(int count, Duration timeOut) {
        CompletableFuture<Void> expired = new CompletableFuture<>();
        TimeSource.Cancellable timer = time.schedule(timeOut, () -> expired.complete(null));
        try {
            while (true) {
                CompletableFuture<Void> next;
                synchronized (lock) {
                    if (unread.length() >= count) {
                        return take(count);
                    }
                    if (ended != null) {
                        throw ended;
                    }
                    if (expired.isDone()) {
                        throw new DataTimeOutException(count, unread.length(), timeOut);
                    }
                    next = news;
                }
                session.await(CompletableFuture.anyOf(next, expired), "data mode");
            }
        } finally {
            timer.cancel();
        }
    }
}
