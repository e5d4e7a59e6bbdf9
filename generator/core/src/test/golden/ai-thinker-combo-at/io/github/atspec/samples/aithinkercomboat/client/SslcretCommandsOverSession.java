package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.codec.SslcretCodec;
import io.github.atspec.samples.aithinkercomboat.model.Sslcret;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

@Generated("io.github.atspec")
final class SslcretCommandsOverSession implements SslcretCommands {
    private final Session session;

    private final SslcretCodec codec;

    SslcretCommandsOverSession(Session session, SslcretCodec codec) {
        this.session = session;
        this.codec = codec;
    }

    @Override
    public void setWrite(Sslcret.SetWrite request) {
        session.execute(codec.setWrite, request);
    }

    @Override
    public CompletableFuture<Done> setWriteAsync(Sslcret.SetWrite request) {
        return session.submit(codec.setWrite, request);
    }

    @Override
    public Sslcret.SetQueryResponse setQuery(Sslcret.SetQuery request) {
        return session.execute(codec.setQuery, request);
    }

    @Override
    public CompletableFuture<Sslcret.SetQueryResponse> setQueryAsync(Sslcret.SetQuery request) {
        return session.submit(codec.setQuery, request);
    }
}
