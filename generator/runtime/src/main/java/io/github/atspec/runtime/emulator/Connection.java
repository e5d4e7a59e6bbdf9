package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.transport.Transport;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The emulator's end of a transport. */
final class Connection implements Transport.Receiver {
    private final Attachment attachment;
    private final Transport transport;
    private final Outbox outbox;

    Connection(Attachment attachment, Transport transport, WireLog log) {
        this.attachment = attachment;
        this.transport = transport;
        outbox = new Outbox(transport::write, log);
    }

    Outbox outbox() {
        return outbox;
    }

    void start() {
        transport.start(this);
    }

    void close() {
        transport.close();
    }

    /** Writes what is due; a host that is gone is let go of. */
    void drain() {
        try {
            outbox.drain();
        } catch (IOException e) {
            attachment.lost(this);
            transport.close();
        }
    }

    @Override
    public void received(byte[] bytes, int offset, int length) {
        attachment.received(this, bytes, offset, length);
    }

    @Override
    public void closed(@Nullable IOException cause) {
        attachment.lost(this);
    }
}
