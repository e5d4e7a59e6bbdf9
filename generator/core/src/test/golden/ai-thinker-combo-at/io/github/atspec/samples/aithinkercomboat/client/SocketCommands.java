package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.model.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * <code>AT+SOCKET</code>: Create a connection, or list all connections.
 *
 * <p>A client connects at once; a server listens. What connects to a TCP or SSL server appears in the
 * list as a seed, a connection of its own.
 */
@Generated("io.github.atspec")
public interface SocketCommands {
    /**
     * Connect to a server.
     *
     * <p>Sends <code>AT+SOCKET=&lt;type&gt;,&lt;remote host&gt;,&lt;port&gt;[,&lt;keep alive&gt;,&lt;conID&gt;]</code>. Waits for the response.
     */
    Socket.SetClientResponse setClient(Socket.SetClient request);

    /**
     * As {@link #setClient(Socket.SetClient)}, with a builder to fill.
     */
    default Socket.SetClientResponse setClient(Consumer<Socket.SetClient.Builder> request) {
        Socket.SetClient.Builder builder = Socket.SetClient.builder();
        request.accept(builder);
        return setClient(builder.build());
    }

    /**
     * As {@link #setClient(Socket.SetClient)}, without waiting.
     */
    CompletableFuture<Socket.SetClientResponse> setClientAsync(Socket.SetClient request);

    /**
     * As {@link #setClientAsync(Socket.SetClient)}, with a builder to fill.
     */
    default CompletableFuture<Socket.SetClientResponse> setClientAsync(
            Consumer<Socket.SetClient.Builder> request) {
        Socket.SetClient.Builder builder = Socket.SetClient.builder();
        request.accept(builder);
        return setClientAsync(builder.build());
    }

    /**
     * Listen on a local port.
     *
     * <p>Sends <code>AT+SOCKET=&lt;type&gt;,&lt;port&gt;[,&lt;keep alive&gt;,&lt;conID&gt;]</code>. Waits for the response.
     */
    void setServer(Socket.SetServer request);

    /**
     * As {@link #setServer(Socket.SetServer)}, with a builder to fill.
     */
    default void setServer(Consumer<Socket.SetServer.Builder> request) {
        Socket.SetServer.Builder builder = Socket.SetServer.builder();
        request.accept(builder);
        setServer(builder.build());
    }

    /**
     * As {@link #setServer(Socket.SetServer)}, without waiting.
     */
    CompletableFuture<Done> setServerAsync(Socket.SetServer request);

    /**
     * As {@link #setServerAsync(Socket.SetServer)}, with a builder to fill.
     */
    default CompletableFuture<Done> setServerAsync(Consumer<Socket.SetServer.Builder> request) {
        Socket.SetServer.Builder builder = Socket.SetServer.builder();
        request.accept(builder);
        return setServerAsync(builder.build());
    }

    /**
     * List all connections.
     *
     * <p>Sends <code>AT+SOCKET?</code>. Waits for the response.
     */
    Socket.ReadResponse read();

    /**
     * As {@link #read()}, without waiting.
     */
    CompletableFuture<Socket.ReadResponse> readAsync();
}
