package io.github.atspec.demo;

import io.github.atspec.runtime.transport.Transport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Passes everything through and keeps the bytes of both directions. */
final class RecordingTransport implements Transport {
    private final Transport wire;
    private final ByteArrayOutputStream toModem = new ByteArrayOutputStream();
    private final ByteArrayOutputStream toHost = new ByteArrayOutputStream();

    RecordingTransport(Transport wire) {
        this.wire = wire;
    }

    @Override
    public void start(Receiver receiver) {
        wire.start(new Receiver() {
            @Override
            public void received(byte[] bytes, int offset, int length) {
                keep(toHost, bytes, offset, length);
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
        keep(toModem, bytes, offset, length);
        wire.write(bytes, offset, length);
    }

    @Override
    public void close() {
        wire.close();
    }

    byte[] toModem() {
        synchronized (toModem) {
            return toModem.toByteArray();
        }
    }

    byte[] toHost() {
        synchronized (toHost) {
            return toHost.toByteArray();
        }
    }

    private static void keep(ByteArrayOutputStream direction, byte[] bytes, int offset, int length) {
        synchronized (direction) {
            direction.write(bytes, offset, length);
        }
    }
}
