package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.codec.SocketsendlineCodec;
import io.github.atspec.samples.aithinkercomboat.model.Socketsendline;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

@Generated("io.github.atspec")
final class SocketsendlineCommandsOverSession implements SocketsendlineCommands {
    private final Session session;

    private final SocketsendlineCodec codec;

    SocketsendlineCommandsOverSession(Session session, SocketsendlineCodec codec) {
        this.session = session;
        this.codec = codec;
    }

    @Override
    public void set(Socketsendline.Set request) {
        session.execute(codec.set, request);
    }

    @Override
    public CompletableFuture<Done> setAsync(Socketsendline.Set request) {
        return session.submit(codec.set, request);
    }
}
