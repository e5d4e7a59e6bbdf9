package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.DataMode;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.model.Sockettt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * <code>AT+SOCKETTT</code>: Enter transparent mode.
 *
 * <p>From the prompt on, bytes pass between host and connection unchanged, until the host sends +++. It
 * needs a module with exactly one connection that can be meant: one client, or one TCP or SSL server
 * with one seed, or one UDP server. Transparent mode over a UDP server is not advised, as packets of a
 * second client may redirect it.
 */
@Generated("io.github.atspec")
public interface SocketttCommands {
    /**
     * Enter transparent mode over the only connection.
     *
     * <p>Sends <code>AT+SOCKETTT</code>. Waits until both directions are raw.
     */
    DataMode<Done> execute();

    /**
     * As {@link #execute()}, without waiting.
     */
    CompletableFuture<DataMode<Done>> executeAsync();

    /**
     * Enter transparent mode over the only UDP server.
     *
     * <p>Sends <code>AT+SOCKETTT=&lt;UDPServerTTMode&gt;</code>. Waits until both directions are raw.
     */
    DataMode<Done> set(Sockettt.Set request);

    /**
     * As {@link #set(Sockettt.Set)}, with a builder to fill.
     */
    default DataMode<Done> set(Consumer<Sockettt.Set.Builder> request) {
        Sockettt.Set.Builder builder = Sockettt.Set.builder();
        request.accept(builder);
        return set(builder.build());
    }

    /**
     * As {@link #set(Sockettt.Set)}, without waiting.
     */
    CompletableFuture<DataMode<Done>> setAsync(Sockettt.Set request);

    /**
     * As {@link #setAsync(Sockettt.Set)}, with a builder to fill.
     */
    default CompletableFuture<DataMode<Done>> setAsync(Consumer<Sockettt.Set.Builder> request) {
        Sockettt.Set.Builder builder = Sockettt.Set.builder();
        request.accept(builder);
        return setAsync(builder.build());
    }
}
