package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.codec.SocketautottCodec;
import io.github.atspec.samples.aithinkercomboat.model.Socketautott;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

@Generated("io.github.atspec")
final class SocketautottCommandsOverSession implements SocketautottCommands {
    private final Session session;

    private final SocketautottCodec codec;

    SocketautottCommandsOverSession(Session session, SocketautottCodec codec) {
        this.session = session;
        this.codec = codec;
    }

    @Override
    public void setClient(Socketautott.SetClient request) {
        session.execute(codec.setClient, request);
    }

    @Override
    public CompletableFuture<Done> setClientAsync(Socketautott.SetClient request) {
        return session.submit(codec.setClient, request);
    }

    @Override
    public void setServer(Socketautott.SetServer request) {
        session.execute(codec.setServer, request);
    }

    @Override
    public CompletableFuture<Done> setServerAsync(Socketautott.SetServer request) {
        return session.submit(codec.setServer, request);
    }

    @Override
    public void setOff(Socketautott.SetOff request) {
        session.execute(codec.setOff, request);
    }

    @Override
    public CompletableFuture<Done> setOffAsync(Socketautott.SetOff request) {
        return session.submit(codec.setOff, request);
    }

    @Override
    public Socketautott.ReadResponse read() {
        return session.execute(codec.read, new Socketautott.Read());
    }

    @Override
    public CompletableFuture<Socketautott.ReadResponse> readAsync() {
        return session.submit(codec.read, new Socketautott.Read());
    }
}
