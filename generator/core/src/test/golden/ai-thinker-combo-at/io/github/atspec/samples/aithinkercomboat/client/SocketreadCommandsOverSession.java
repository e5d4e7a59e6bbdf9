package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.Session;
import io.github.atspec.samples.aithinkercomboat.codec.SocketreadCodec;
import io.github.atspec.samples.aithinkercomboat.model.Socketread;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

@Generated("io.github.atspec")
final class SocketreadCommandsOverSession implements SocketreadCommands {
    private final Session session;

    private final SocketreadCodec codec;

    SocketreadCommandsOverSession(Session session, SocketreadCodec codec) {
        this.session = session;
        this.codec = codec;
    }

    @Override
    public Socketread.SetResponse set(Socketread.Set request) {
        return session.execute(codec.set, request);
    }

    @Override
    public CompletableFuture<Socketread.SetResponse> setAsync(Socketread.Set request) {
        return session.submit(codec.set, request);
    }
}
