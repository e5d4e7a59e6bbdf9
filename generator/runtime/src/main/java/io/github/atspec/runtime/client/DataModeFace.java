package io.github.atspec.runtime.client;

import io.github.atspec.runtime.AtException;
import io.github.atspec.runtime.Bytes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A data channel together with the response that follows it. */
final class DataModeFace<R> implements DataMode<R> {
    private final DataChannel channel;
    private final CompletableFuture<R> response;
    private boolean left;

    DataModeFace(DataChannel channel, CompletableFuture<R> response) {
        this.channel = channel;
        this.response = response;
    }

    @Override
    public void write(Bytes data) {
        if (!data.isEmpty()) {
            channel.session().write(channel, data);
        }
    }

    @Override
    public Subscription onData(Consumer<Bytes> subscriber) {
        Consumer<Bytes> own = subscriber::accept;
        channel.session().deliver(() -> channel.attach(own));
        return () -> channel.detach(own);
    }

    @Override
    public Bytes read() {
        return channel.read();
    }

    @Override
    public Bytes read(int count, Duration timeOut) {
        return channel.read(count, timeOut);
    }

    @Override
    public R leave() {
        return channel.session().await(leaveAsync(), "leaving data mode");
    }

    @Override
    public CompletableFuture<R> leaveAsync() {
        if (begin()) {
            channel.session().leave(channel);
        }
        return response;
    }

    private synchronized boolean begin() {
        boolean first = !left && !response.isDone();
        left = true;
        return first;
    }

    /** Commands queue until the modem is back, so that there is nothing to wait for here. */
    @Override
    public void close() {
        try {
            leaveAsync();
        } catch (AtException | IllegalStateException e) {
            System.getLogger(Session.class.getName()).log(System.Logger.Level.DEBUG, "data mode had ended already", e);
        }
    }
}
