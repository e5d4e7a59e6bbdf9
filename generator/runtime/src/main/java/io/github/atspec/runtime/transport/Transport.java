package io.github.atspec.runtime.transport;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A two-way stream of bytes to the other side. Writing is thread-safe; received bytes are delivered by one thread at a time.
 */
public interface Transport extends AutoCloseable {

    /** Starts delivering. Called once. */
    void start(Receiver receiver);

    /**
     * Writes all the bytes.
     *
     * @throws IOException when the other side is gone
     */
    void write(byte[] bytes, int offset, int length) throws IOException;

    /** Closes both directions; {@link Receiver#closed} follows once. Idempotent. */
    @Override
    void close();

    /** Takes what arrives. */
    interface Receiver {
        /** Bytes arrived; the array belongs to the transport and is reused after the call. */
        void received(byte[] bytes, int offset, int length);

        /** Nothing more will arrive: {@code cause} is null for an orderly end. */
        void closed(@Nullable IOException cause);
    }
}
