package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.Session;
import io.github.atspec.samples.aithinkercomboat.codec.WdomainCodec;
import io.github.atspec.samples.aithinkercomboat.model.Wdomain;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

@Generated("io.github.atspec")
final class WdomainCommandsOverSession implements WdomainCommands {
    private final Session session;

    private final WdomainCodec codec;

    WdomainCommandsOverSession(Session session, WdomainCodec codec) {
        this.session = session;
        this.codec = codec;
    }

    @Override
    public Wdomain.SetResponse set(Wdomain.Set request) {
        return session.execute(codec.set, request);
    }

    @Override
    public CompletableFuture<Wdomain.SetResponse> setAsync(Wdomain.Set request) {
        return session.submit(codec.set, request);
    }
}
