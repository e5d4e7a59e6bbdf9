package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.model.Socketsendline;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * <code>AT+SOCKETSENDLINE</code>: Send data that fits the command line over a connection.
 *
 * <p>One line instead of prompt and data, so the length of a command line is the limit. Data with
 * special characters stands in double quotes. A TCP server cannot send, only the seeds of its clients
 * can. A UDP server answers the first client it heard from.
 */
@Generated("io.github.atspec")
public interface SocketsendlineCommands {
    /**
     * Send data that fits the command line over a connection.
     *
     * <p>Sends <code>AT+SOCKETSENDLINE=&lt;conID&gt;,&lt;length&gt;,&lt;data&gt;</code>. Waits for the response.
     */
    void set(Socketsendline.Set request);

    /**
     * As {@link #set(Socketsendline.Set)}, with a builder to fill.
     */
    default void set(Consumer<Socketsendline.Set.Builder> request) {
        Socketsendline.Set.Builder builder = Socketsendline.Set.builder();
        request.accept(builder);
        set(builder.build());
    }

    /**
     * As {@link #set(Socketsendline.Set)}, without waiting.
     */
    CompletableFuture<Done> setAsync(Socketsendline.Set request);

    /**
     * As {@link #setAsync(Socketsendline.Set)}, with a builder to fill.
     */
    default CompletableFuture<Done> setAsync(Consumer<Socketsendline.Set.Builder> request) {
        Socketsendline.Set.Builder builder = Socketsendline.Set.builder();
        request.accept(builder);
        return setAsync(builder.build());
    }
}
