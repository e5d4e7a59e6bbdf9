package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.codec.SocketCodec;
import io.github.atspec.samples.aithinkercomboat.model.Socket;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

@Generated("io.github.atspec")
final class SocketCommandsOverSession implements SocketCommands {
    private final Session session;

    private final SocketCodec codec;

    SocketCommandsOverSession(Session session, SocketCodec codec) {
        this.session = session;
        this.codec = codec;
    }

    @Override
    public Socket.SetClientResponse setClient(Socket.SetClient request) {
        return session.execute(codec.setClient, request);
    }

    @Override
    public CompletableFuture<Socket.SetClientResponse> setClientAsync(Socket.SetClient request) {
        return session.submit(codec.setClient, request);
    }

    @Override
    public void setServer(Socket.SetServer request) {
        session.execute(codec.setServer, request);
    }

    @Override
    public CompletableFuture<Done> setServerAsync(Socket.SetServer request) {
        return session.submit(codec.setServer, request);
    }

    @Override
    public Socket.ReadResponse read() {
        return session.execute(codec.read, new Socket.Read());
    }

    @Override
    public CompletableFuture<Socket.ReadResponse> readAsync() {
        return session.submit(codec.read, new Socket.Read());
    }
}
