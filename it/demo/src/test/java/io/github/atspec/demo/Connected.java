package io.github.atspec.demo;

import io.github.atspec.runtime.client.SessionOptions;
import io.github.atspec.runtime.emulator.Emulator;
import io.github.atspec.runtime.emulator.TcpHost;
import io.github.atspec.runtime.time.SystemTime;
import io.github.atspec.runtime.time.TimeSource;
import io.github.atspec.runtime.trace.WireTrace;
import io.github.atspec.runtime.transport.TcpTransport;
import io.github.atspec.runtime.transport.Transport;
import java.io.IOException;
import java.util.function.BiFunction;

/**
 * A client that is connected to an emulator over TCP; what passes is recorded.
 *
 * @param <M> the client
 */
final class Connected<M extends AutoCloseable> {
    private final TcpHost host;
    private final RecordingTransport wire;
    private final StringBuffer trace = new StringBuffer();
    private final M modem;

    private Connected(TcpHost host, RecordingTransport wire, BiFunction<Transport, SessionOptions, M> client) {
        this.host = host;
        this.wire = wire;
        TimeSource time = new SystemTime();
        this.modem = client.apply(wire, SessionOptions.standard().withTime(time).withWireLog(new WireTrace(trace, time)));
    }

    /** @param client opens it */
    static <M extends AutoCloseable> Connected<M> to(Emulator device, BiFunction<Transport, SessionOptions, M> client) throws IOException {
        TcpHost host = TcpHost.open(device);
        TcpTransport transport = TcpTransport.connect(host.address().getAddress().getHostAddress(), host.address().getPort());
        return new Connected<>(host, new RecordingTransport(transport), client);
    }

    M modem() {
        return modem;
    }

    /** The bytes of both directions. */
    RecordingTransport wire() {
        return wire;
    }

    /** The wire log of the client. */
    String trace() {
        return trace.toString();
    }

    void disconnect() throws Exception {
        modem.close();
        host.close();
    }
}
