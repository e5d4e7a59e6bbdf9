package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.samples.aithinkercomboat.model.Socketread;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * <code>AT+SOCKETREAD</code>: Read one received packet.
 *
 * <p>Packets are read in the order they came, one with each command. A TCP server receives nothing
 * itself, its seeds do. A UDP client must have sent something before the other side knows where to
 * send to.
 */
@Generated("io.github.atspec")
public interface SocketreadCommands {
    /**
     * Read one received packet.
     *
     * <p>Sends <code>AT+SOCKETREAD=&lt;conID&gt;</code>. Waits for the response.
     */
    Socketread.SetResponse set(Socketread.Set request);

    /**
     * As {@link #set(Socketread.Set)}, with a builder to fill.
     */
    default Socketread.SetResponse set(Consumer<Socketread.Set.Builder> request) {
        Socketread.Set.Builder builder = Socketread.Set.builder();
        request.accept(builder);
        return set(builder.build());
    }

    /**
     * As {@link #set(Socketread.Set)}, without waiting.
     */
    CompletableFuture<Socketread.SetResponse> setAsync(Socketread.Set request);

    /**
     * As {@link #setAsync(Socketread.Set)}, with a builder to fill.
     */
    default CompletableFuture<Socketread.SetResponse> setAsync(
            Consumer<Socketread.Set.Builder> request) {
        Socketread.Set.Builder builder = Socketread.Set.builder();
        request.accept(builder);
        return setAsync(builder.build());
    }
}
