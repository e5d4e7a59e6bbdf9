package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.codec.SocketdelCodec;
import io.github.atspec.samples.aithinkercomboat.model.Socketdel;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

@Generated("io.github.atspec")
final class SocketdelCommandsOverSession implements SocketdelCommands {
    private final Session session;

    private final SocketdelCodec codec;

    SocketdelCommandsOverSession(Session session, SocketdelCodec codec) {
        this.session = session;
        this.codec = codec;
    }

    @Override
    public void set(Socketdel.Set request) {
        session.execute(codec.set, request);
    }

    @Override
    public CompletableFuture<Done> setAsync(Socketdel.Set request) {
        return session.submit(codec.set, request);
    }
}
