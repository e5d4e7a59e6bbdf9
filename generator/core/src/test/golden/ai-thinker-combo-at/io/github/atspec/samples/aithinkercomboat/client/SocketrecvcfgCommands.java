package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.model.Socketrecvcfg;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * <code>AT+SOCKETRECVCFG</code>: Choose how received data is announced.
 */
@Generated("io.github.atspec")
public interface SocketrecvcfgCommands {
    /**
     * Choose how received data is announced.
     *
     * <p>Sends <code>AT+SOCKETRECVCFG=&lt;mode&gt;</code>. Waits for the response.
     */
    void set(Socketrecvcfg.Set request);

    /**
     * As {@link #set(Socketrecvcfg.Set)}, with a builder to fill.
     */
    default void set(Consumer<Socketrecvcfg.Set.Builder> request) {
        Socketrecvcfg.Set.Builder builder = Socketrecvcfg.Set.builder();
        request.accept(builder);
        set(builder.build());
    }

    /**
     * As {@link #set(Socketrecvcfg.Set)}, without waiting.
     */
    CompletableFuture<Done> setAsync(Socketrecvcfg.Set request);

    /**
     * As {@link #setAsync(Socketrecvcfg.Set)}, with a builder to fill.
     */
    default CompletableFuture<Done> setAsync(Consumer<Socketrecvcfg.Set.Builder> request) {
        Socketrecvcfg.Set.Builder builder = Socketrecvcfg.Set.builder();
        request.accept(builder);
        return setAsync(builder.build());
    }
}
