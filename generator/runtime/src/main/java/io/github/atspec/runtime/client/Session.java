package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.transport.Transport;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A host's conversation with one modem. Callers may be on many threads; commands queue, one is in flight. Work in progress: the bodies follow.
 */
public final class Session implements AutoCloseable {
    private Session() {}

    /** Starts a session over a transport, which it closes in the end. */
    public static Session open(
            Transport transport, Dialect dialect, Collection<? extends EventSpec<?>> events, SessionOptions options) {
        throw new UnsupportedOperationException("follows");
    }

    /** Sends a command and waits for its response. */
    public <Q, R> R execute(CommandSpec<Q, R> command, Q request) {
        throw new UnsupportedOperationException("follows");
    }

    /** Queues a command. Cancelling the future takes it out of the queue; in flight, its answer is awaited and dropped. */
    public <Q, R> CompletableFuture<R> submit(CommandSpec<Q, R> command, Q request) {
        throw new UnsupportedOperationException("follows");
    }

    /** Sends a command that enters data mode, and waits until it has. */
    public <Q, R> DataMode<R> enter(CommandSpec<Q, R> command, Q request) {
        throw new UnsupportedOperationException("follows");
    }

    /** The same without waiting. */
    public <Q, R> CompletableFuture<DataMode<R>> submitEnter(CommandSpec<Q, R> command, Q request) {
        throw new UnsupportedOperationException("follows");
    }

    /** Sends a line as it is and waits for a final result code; a failure code is not an exception here. */
    public RawResponse raw(String line) {
        throw new UnsupportedOperationException("follows");
    }

    /** The same without waiting. */
    public CompletableFuture<RawResponse> submitRaw(String line) {
        throw new UnsupportedOperationException("follows");
    }

    /** Delivers an event, one of those the session was opened with, from now on. */
    public <E> Subscription subscribe(EventSpec<E> event, Consumer<? super E> subscriber) {
        throw new UnsupportedOperationException("follows");
    }

    /** Delivers lines that belong to nothing, without their ends. */
    public Subscription onUnknownLine(Consumer<Bytes> subscriber) {
        throw new UnsupportedOperationException("follows");
    }

    /** Ends the session: commands in flight and queued fail, the transport is closed. Idempotent. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("follows");
    }
}
