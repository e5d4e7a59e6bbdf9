package io.github.atspec.runtime.emulator;

import java.io.IOException;
import java.net.InetSocketAddress;

/** Serves an emulator on a TCP port: one connection at a time, the next one after the former has ended. The emulator's state survives. */
public final class TcpHost implements AutoCloseable {
    private TcpHost() {}

    /** Listens on a free port of the loopback interface. */
    public static TcpHost open(Emulator emulator) throws IOException {
        throw new UnsupportedOperationException("in the making");
    }

    /** Listens on the given address; port 0 for any free one. */
    public static TcpHost open(Emulator emulator, InetSocketAddress address) throws IOException {
        throw new UnsupportedOperationException("in the making");
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        throw new UnsupportedOperationException("in the making");
    }

    /** Stops listening and ends the connection. Idempotent. */
    @Override
    public void close() {}
}
