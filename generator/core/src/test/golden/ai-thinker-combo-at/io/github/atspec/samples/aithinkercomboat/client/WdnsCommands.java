package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.samples.aithinkercomboat.model.Wdns;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * <code>AT+WDNS</code>: Set or query the DNS servers.
 */
@Generated("io.github.atspec")
public interface WdnsCommands {
    /**
     * Show the DNS servers.
     *
     * <p>Sends <code>AT+WDNS?</code>. Waits for the response.
     */
    Wdns.ReadResponse read();

    /**
     * As {@link #read()}, without waiting.
     */
    CompletableFuture<Wdns.ReadResponse> readAsync();

    /**
     * Set the DNS servers.
     *
     * <p>Sends <code>AT+WDNS=&lt;DNS IP1&gt;[,&lt;DNS IP2&gt;]</code>. Waits for the response.
     */
    Wdns.SetResponse set(Wdns.Set request);

    /**
     * As {@link #set(Wdns.Set)}, with a builder to fill.
     */
    default Wdns.SetResponse set(Consumer<Wdns.Set.Builder> request) {
        Wdns.Set.Builder builder = Wdns.Set.builder();
        request.accept(builder);
        return set(builder.build());
    }

    /**
     * As {@link #set(Wdns.Set)}, without waiting.
     */
    CompletableFuture<Wdns.SetResponse> setAsync(Wdns.Set request);

    /**
     * As {@link #setAsync(Wdns.Set)}, with a builder to fill.
     */
    default CompletableFuture<Wdns.SetResponse> setAsync(Consumer<Wdns.Set.Builder> request) {
        Wdns.Set.Builder builder = Wdns.Set.builder();
        request.accept(builder);
        return setAsync(builder.build());
    }
}
