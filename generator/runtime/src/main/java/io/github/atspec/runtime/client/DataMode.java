package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A session whose modem passes bytes through, both ways, as they are: no commands, no events. Thread-safe.
 *
 * @param <R> the response of the command that entered it, complete after leaving
 */
public interface DataMode<R> extends AutoCloseable {

    /**
     * Writes bytes to the peer.
     *
     * @throws EscapeInDataException when these bytes, with the ones written before, hold the escape sequence, and the dialect has no guard time to tell it
     *     from data
     * @throws IllegalStateException after {@link #leave}
     * @throws SessionClosedException when the connection is gone
     */
    void write(Bytes data);

    /** Delivers what arrives, beginning with what arrived unread before. One subscriber at a time; a portion is delivered once. */
    Subscription onData(Consumer<Bytes> subscriber);

    /** What has arrived unread so far; empty when nothing has. */
    Bytes read();

    /**
     * Waits for exactly {@code count} bytes.
     *
     * @throws DataTimeOutException when fewer arrived in time; they stay unread
     */
    Bytes read(int count, Duration timeOut);

    /** Leaves by the escape sequence with its silences and pause, and waits for the rest of the response. */
    R leave();

    /** The same without waiting. A second call gives the first one's future. */
    CompletableFuture<R> leaveAsync();

    /** Leaves if not left, and drops the response. */
    @Override
    void close();
}
