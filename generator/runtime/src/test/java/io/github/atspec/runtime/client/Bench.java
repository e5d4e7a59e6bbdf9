package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.time.VirtualTime;
import io.github.atspec.runtime.trace.WireTrace;
import io.github.atspec.runtime.transport.MemoryLink;
import io.github.atspec.runtime.transport.Transport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session on one thread with virtual time; the test plays the modem, byte by byte. */
final class Bench implements AutoCloseable {
    final VirtualTime time = new VirtualTime();
    final StringBuilder trace = new StringBuilder();
    final Session session;
    private final Transport device;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    boolean hostGone;

    Bench(EventSpec<?>... events) {
        this(Specs.DIALECT, SessionOptions.standard(), events);
    }

    Bench(Dialect dialect, SessionOptions options, EventSpec<?>... events) {
        MemoryLink link = new MemoryLink();
        device = link.device();
        device.start(new Transport.Receiver() {
            @Override
            public void received(byte[] bytes, int offset, int length) {
                written.write(bytes, offset, length);
            }

            @Override
            public void closed(@Nullable IOException cause) {
                hostGone = true;
            }
        });
        session = Session.open(
                link.host(),
                dialect,
                List.of(events),
                options.withTime(time).withExecutor(Runnable::run).withWireLog(new WireTrace(trace, time)));
    }

    /** What the host has written since the last call, a character for each byte. */
    String written() {
        String text = written.toString(StandardCharsets.ISO_8859_1);
        written.reset();
        return text;
    }

    /** The modem sends, a character for each byte. */
    void says(String bytes) {
        byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
        try {
            device.write(raw, 0, raw.length);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void saysEachByteAlone(String bytes) {
        bytes.chars().forEach(c -> says(String.valueOf((char) c)));
    }

    void hangsUp() {
        device.close();
    }

    void passes(long millis) {
        time.advance(Duration.ofMillis(millis));
    }

    static Bytes bytes(String text) {
        return Bytes.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        session.close();
    }
}
