package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.codec.SocketrecvcfgCodec;
import io.github.atspec.samples.aithinkercomboat.model.Socketrecvcfg;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

@Generated("io.github.atspec")
final class SocketrecvcfgCommandsOverSession implements SocketrecvcfgCommands {
    private final Session session;

    private final SocketrecvcfgCodec codec;

    SocketrecvcfgCommandsOverSession(Session session, SocketrecvcfgCodec codec) {
        this.session = session;
        this.codec = codec;
    }

    @Override
    public void set(Socketrecvcfg.Set request) {
        session.execute(codec.set, request);
    }

    @Override
    public CompletableFuture<Done> setAsync(Socketrecvcfg.Set request) {
        return session.submit(codec.set, request);
    }
}
