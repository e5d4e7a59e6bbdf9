package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.model.Socketsend;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * <code>AT+SOCKETSEND</code>: Send data of any length and content over a connection.
 *
 * <p>The device prompts, takes exactly as many bytes as announced and sends them; what exceeds the
 * packet size (1024 bytes by default) goes out in several packets. A TCP server cannot send, only the
 * seeds of its clients can. A UDP server answers the first client it heard from.
 */
@Generated("io.github.atspec")
public interface SocketsendCommands {
    /**
     * Send data of any length and content over a connection.
     *
     * <p>Sends <code>AT+SOCKETSEND=&lt;conID&gt;,&lt;length&gt;</code>. Waits for the response.
     */
    void set(Socketsend.Set request);

    /**
     * As {@link #set(Socketsend.Set)}, with a builder to fill.
     */
    default void set(Consumer<Socketsend.Set.Builder> request) {
        Socketsend.Set.Builder builder = Socketsend.Set.builder();
        request.accept(builder);
        set(builder.build());
    }

    /**
     * As {@link #set(Socketsend.Set)}, without waiting.
     */
    CompletableFuture<Done> setAsync(Socketsend.Set request);

    /**
     * As {@link #setAsync(Socketsend.Set)}, with a builder to fill.
     */
    default CompletableFuture<Done> setAsync(Consumer<Socketsend.Set.Builder> request) {
        Socketsend.Set.Builder builder = Socketsend.Set.builder();
        request.accept(builder);
        return setAsync(builder.build());
    }
}
