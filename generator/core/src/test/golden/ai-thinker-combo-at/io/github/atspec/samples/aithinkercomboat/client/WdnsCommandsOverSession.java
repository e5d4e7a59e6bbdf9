package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.Session;
import io.github.atspec.samples.aithinkercomboat.codec.WdnsCodec;
import io.github.atspec.samples.aithinkercomboat.model.Wdns;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

@Generated("io.github.atspec")
final class WdnsCommandsOverSession implements WdnsCommands {
    private final Session session;

    private final WdnsCodec codec;

    WdnsCommandsOverSession(Session session, WdnsCodec codec) {
        this.session = session;
        this.codec = codec;
    }

    @Override
    public Wdns.ReadResponse read() {
        return session.execute(codec.read, new Wdns.Read());
    }

    @Override
    public CompletableFuture<Wdns.ReadResponse> readAsync() {
        return session.submit(codec.read, new Wdns.Read());
    }

    @Override
    public Wdns.SetResponse set(Wdns.Set request) {
        return session.execute(codec.set, request);
    }

    @Override
    public CompletableFuture<Wdns.SetResponse> setAsync(Wdns.Set request) {
        return session.submit(codec.set, request);
    }
}
