package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.DataMode;
import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.codec.SocketttCodec;
import io.github.atspec.samples.aithinkercomboat.model.Sockettt;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

@Generated("io.github.atspec")
final class SocketttCommandsOverSession implements SocketttCommands {
    private final Session session;

    private final SocketttCodec codec;

    SocketttCommandsOverSession(Session session, SocketttCodec codec) {
        this.session = session;
        this.codec = codec;
    }

    @Override
    public DataMode<Done> execute() {
        return session.enter(codec.execute, new Sockettt.Execute());
    }

    @Override
    public CompletableFuture<DataMode<Done>> executeAsync() {
        return session.submitEnter(codec.execute, new Sockettt.Execute());
    }

    @Override
    public DataMode<Done> set(Sockettt.Set request) {
        return session.enter(codec.set, request);
    }

    @Override
    public CompletableFuture<DataMode<Done>> setAsync(Sockettt.Set request) {
        return session.submitEnter(codec.set, request);
    }
}
