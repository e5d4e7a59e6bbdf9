package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.transport.MemoryLink;
import io.github.atspec.runtime.transport.Transport;

/** Connects a host of the same process to an emulator. */
public final class MemoryHost {
    private MemoryHost() {}

    /**
     * Attaches the emulator to one end of a new link, in place of the host it had.
     *
     * @return the other end, for the host
     */
    public static Transport connect(Emulator emulator) {
        MemoryLink link = new MemoryLink();
        emulator.attach(link.device());
        return link.host();
    }
}
