package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.codec.SocketsendCodec;
import io.github.atspec.samples.aithinkercomboat.model.Socketsend;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

@Generated("io.github.atspec")
final class SocketsendCommandsOverSession implements SocketsendCommands {
    private final Session session;

    private final SocketsendCodec codec;

    SocketsendCommandsOverSession(Session session, SocketsendCodec codec) {
        this.session = session;
        this.codec = codec;
    }

    @Override
    public void set(Socketsend.Set request) {
        session.execute(codec.set, request);
    }

    @Override
    public CompletableFuture<Done> setAsync(Socketsend.Set request) {
        return session.submit(codec.set, request);
    }
}
