package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import java.util.function.Consumer;

/**
 * The far end of passthrough, which a test plays: gets what the host sends while a command has both directions raw, and sends to the host. Thread-safe.
 */
public final class Transparent {
    private final Engine engine;

    Transparent(Engine engine) {
        this.engine = engine;
    }

    /** Whether passthrough is on. */
    public boolean isOpen() {
        return engine.inPassthrough();
    }

    /** Calls {@code listener} with each piece of data of the host, under the emulator's lock, in order. */
    public Registration subscribe(Consumer<Bytes> listener) {
        return engine.onPassthroughData(listener);
    }

    /**
     * Sends data to the host.
     *
     * @return false, and nothing is sent, when passthrough is not on
     */
    public boolean send(Bytes data) {
        return engine.sendPassthrough(data);
    }
}
