package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.model.Socketdel;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * <code>AT+SOCKETDEL</code>: Delete a connection.
 *
 * <p>What was received over it and not yet read is dropped too. A seed stays in the list after its
 * client has gone, until it is deleted, because a server cannot reconnect it.
 */
@Generated("io.github.atspec")
public interface SocketdelCommands {
    /**
     * Delete a connection.
     *
     * <p>Sends <code>AT+SOCKETDEL=&lt;conID&gt;</code>. Waits for the response.
     */
    void set(Socketdel.Set request);

    /**
     * As {@link #set(Socketdel.Set)}, with a builder to fill.
     */
    default void set(Consumer<Socketdel.Set.Builder> request) {
        Socketdel.Set.Builder builder = Socketdel.Set.builder();
        request.accept(builder);
        set(builder.build());
    }

    /**
     * As {@link #set(Socketdel.Set)}, without waiting.
     */
    CompletableFuture<Done> setAsync(Socketdel.Set request);

    /**
     * As {@link #setAsync(Socketdel.Set)}, with a builder to fill.
     */
    default CompletableFuture<Done> setAsync(Consumer<Socketdel.Set.Builder> request) {
        Socketdel.Set.Builder builder = Socketdel.Set.builder();
        request.accept(builder);
        return setAsync(builder.build());
    }
}
