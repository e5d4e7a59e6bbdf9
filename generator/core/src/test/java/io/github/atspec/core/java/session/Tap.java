package io.github.atspec.core.java.session;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.transport.Transport;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A transport that notes the literal bytes that pass it, as {@code >> text} from host to device and {@code << text} back. */
public final class Tap implements Transport {
    private final Transport transport;
    private final StringBuilder noted = new StringBuilder();
    private String last = "";

    public Tap(Transport transport) {
        this.transport = transport;
    }

    /** What passed since the last call, neighbours of one direction on one line. */
    public synchronized String taken() {
        String taken = noted.toString();
        noted.setLength(0);
        last = "";
        return taken;
    }

    private synchronized void note(String arrow, byte[] bytes, int offset, int length) {
        if (!last.equals(arrow)) {
            noted.append(last.isEmpty() ? "" : "\n").append(arrow).append(' ');
            last = arrow;
        }
        noted.append(Bytes.copyOf(bytes, offset, length));
    }

    @Override
    public void start(Receiver receiver) {
        transport.start(new Receiver() {
            @Override
            public void received(byte[] bytes, int offset, int length) {
                note("<<", bytes, offset, length);
                receiver.received(bytes, offset, length);
            }

            @Override
            public void closed(@Nullable IOException cause) {
                receiver.closed(cause);
            }
        });
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        note(">>", bytes, offset, length);
        transport.write(bytes, offset, length);
    }

    @Override
    public void close() {
        transport.close();
    }
}
