package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.model.Socketautott;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * <code>AT+SOCKETAUTOTT</code>: Enter transparent mode after a reset, or show the setting.
 *
 * <p>After a reset the module joins the Wi-Fi network that AT+WAUTOCONN set, opens this connection and
 * enters transparent mode. The setting takes effect with the next reset.
 */
@Generated("io.github.atspec")
public interface SocketautottCommands {
    /**
     * Connect to a server after a reset.
     *
     * <p>Sends <code>AT+SOCKETAUTOTT=&lt;type&gt;,&lt;remote host&gt;,&lt;port&gt;</code>. Waits for the response.
     */
    void setClient(Socketautott.SetClient request);

    /**
     * As {@link #setClient(Socketautott.SetClient)}, with a builder to fill.
     */
    default void setClient(Consumer<Socketautott.SetClient.Builder> request) {
        Socketautott.SetClient.Builder builder = Socketautott.SetClient.builder();
        request.accept(builder);
        setClient(builder.build());
    }

    /**
     * As {@link #setClient(Socketautott.SetClient)}, without waiting.
     */
    CompletableFuture<Done> setClientAsync(Socketautott.SetClient request);

    /**
     * As {@link #setClientAsync(Socketautott.SetClient)}, with a builder to fill.
     */
    default CompletableFuture<Done> setClientAsync(
            Consumer<Socketautott.SetClient.Builder> request) {
        Socketautott.SetClient.Builder builder = Socketautott.SetClient.builder();
        request.accept(builder);
        return setClientAsync(builder.build());
    }

    /**
     * Listen on a local port after a reset.
     *
     * <p>Sends <code>AT+SOCKETAUTOTT=&lt;type&gt;,&lt;port&gt;</code>. Waits for the response.
     */
    void setServer(Socketautott.SetServer request);

    /**
     * As {@link #setServer(Socketautott.SetServer)}, with a builder to fill.
     */
    default void setServer(Consumer<Socketautott.SetServer.Builder> request) {
        Socketautott.SetServer.Builder builder = Socketautott.SetServer.builder();
        request.accept(builder);
        setServer(builder.build());
    }

    /**
     * As {@link #setServer(Socketautott.SetServer)}, without waiting.
     */
    CompletableFuture<Done> setServerAsync(Socketautott.SetServer request);

    /**
     * As {@link #setServerAsync(Socketautott.SetServer)}, with a builder to fill.
     */
    default CompletableFuture<Done> setServerAsync(
            Consumer<Socketautott.SetServer.Builder> request) {
        Socketautott.SetServer.Builder builder = Socketautott.SetServer.builder();
        request.accept(builder);
        return setServerAsync(builder.build());
    }

    /**
     * No transparent mode after a reset.
     *
     * <p>Sends <code>AT+SOCKETAUTOTT=&lt;type&gt;[,&lt;port&gt;]</code>. Waits for the response.
     */
    void setOff(Socketautott.SetOff request);

    /**
     * As {@link #setOff(Socketautott.SetOff)}, with a builder to fill.
     */
    default void setOff(Consumer<Socketautott.SetOff.Builder> request) {
        Socketautott.SetOff.Builder builder = Socketautott.SetOff.builder();
        request.accept(builder);
        setOff(builder.build());
    }

    /**
     * As {@link #setOff(Socketautott.SetOff)}, without waiting.
     */
    CompletableFuture<Done> setOffAsync(Socketautott.SetOff request);

    /**
     * As {@link #setOffAsync(Socketautott.SetOff)}, with a builder to fill.
     */
    default CompletableFuture<Done> setOffAsync(Consumer<Socketautott.SetOff.Builder> request) {
        Socketautott.SetOff.Builder builder = Socketautott.SetOff.builder();
        request.accept(builder);
        return setOffAsync(builder.build());
    }

    /**
     * Show the setting.
     *
     * <p>Sends <code>AT+SOCKETAUTOTT?</code>. Waits for the response.
     */
    Socketautott.ReadResponse read();

    /**
     * As {@link #read()}, without waiting.
     */
    CompletableFuture<Socketautott.ReadResponse> readAsync();
}
