package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.samples.aithinkercomboat.model.Wdomain;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * <code>AT+WDOMAIN</code>: Resolve a domain name.
 */
@Generated("io.github.atspec")
public interface WdomainCommands {
    /**
     * Resolve a domain name.
     *
     * <p>Sends <code>AT+WDOMAIN=&lt;server name&gt;</code>. Waits for the response.
     */
    Wdomain.SetResponse set(Wdomain.Set request);

    /**
     * As {@link #set(Wdomain.Set)}, with a builder to fill.
     */
    default Wdomain.SetResponse set(Consumer<Wdomain.Set.Builder> request) {
        Wdomain.Set.Builder builder = Wdomain.Set.builder();
        request.accept(builder);
        return set(builder.build());
    }

    /**
     * As {@link #set(Wdomain.Set)}, without waiting.
     */
    CompletableFuture<Wdomain.SetResponse> setAsync(Wdomain.Set request);

    /**
     * As {@link #setAsync(Wdomain.Set)}, with a builder to fill.
     */
    default CompletableFuture<Wdomain.SetResponse> setAsync(Consumer<Wdomain.Set.Builder> request) {
        Wdomain.Set.Builder builder = Wdomain.Set.builder();
        request.accept(builder);
        return setAsync(builder.build());
    }
}
