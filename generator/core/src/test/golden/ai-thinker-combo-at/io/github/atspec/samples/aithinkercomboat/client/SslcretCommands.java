package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.spec.Done;
import io.github.atspec.samples.aithinkercomboat.model.Sslcret;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * <code>AT+SSLCRET</code>: Set or query a certificate for SSL connections.
 *
 * <p>Without a certificate an SSL client loads none and takes what the server offers.
 */
@Generated("io.github.atspec")
public interface SslcretCommands {
    /**
     * Set a certificate.
     *
     * <p>Sends <code>AT+SSLCRET=&lt;type&gt;,&lt;length&gt;</code>. Waits for the response.
     */
    void setWrite(Sslcret.SetWrite request);

    /**
     * As {@link #setWrite(Sslcret.SetWrite)}, with a builder to fill.
     */
    default void setWrite(Consumer<Sslcret.SetWrite.Builder> request) {
        Sslcret.SetWrite.Builder builder = Sslcret.SetWrite.builder();
        request.accept(builder);
        setWrite(builder.build());
    }

    /**
     * As {@link #setWrite(Sslcret.SetWrite)}, without waiting.
     */
    CompletableFuture<Done> setWriteAsync(Sslcret.SetWrite request);

    /**
     * As {@link #setWriteAsync(Sslcret.SetWrite)}, with a builder to fill.
     */
    default CompletableFuture<Done> setWriteAsync(Consumer<Sslcret.SetWrite.Builder> request) {
        Sslcret.SetWrite.Builder builder = Sslcret.SetWrite.builder();
        request.accept(builder);
        return setWriteAsync(builder.build());
    }

    /**
     * Show a certificate.
     *
     * <p>Sends <code>AT+SSLCRET=&lt;type&gt;</code>. Waits for the response.
     */
    Sslcret.SetQueryResponse setQuery(Sslcret.SetQuery request);

    /**
     * As {@link #setQuery(Sslcret.SetQuery)}, with a builder to fill.
     */
    default Sslcret.SetQueryResponse setQuery(Consumer<Sslcret.SetQuery.Builder> request) {
        Sslcret.SetQuery.Builder builder = Sslcret.SetQuery.builder();
        request.accept(builder);
        return setQuery(builder.build());
    }

    /**
     * As {@link #setQuery(Sslcret.SetQuery)}, without waiting.
     */
    CompletableFuture<Sslcret.SetQueryResponse> setQueryAsync(Sslcret.SetQuery request);

    /**
     * As {@link #setQueryAsync(Sslcret.SetQuery)}, with a builder to fill.
     */
    default CompletableFuture<Sslcret.SetQueryResponse> setQueryAsync(
            Consumer<Sslcret.SetQuery.Builder> request) {
        Sslcret.SetQuery.Builder builder = Sslcret.SetQuery.builder();
        request.accept(builder);
        return setQueryAsync(builder.build());
    }
}
