package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.transport.Transport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A host that sends and gets literal bytes, a character each. */
final class Typist implements Transport.Receiver {
    private final Transport transport;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private boolean closed;

    private Typist(Transport transport) {
        this.transport = transport;
    }

    static Typist at(Emulator emulator) {
        Typist typist = new Typist(MemoryHost.connect(emulator));
        typist.transport.start(typist);
        return typist;
    }

    Typist send(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        try {
            transport.write(bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Typist sendSingly(String text) {
        text.chars().forEach(c -> send(String.valueOf((char) c)));
        return this;
    }

    /** What has come since the last call. */
    synchronized String got() {
        String text = received.toString(StandardCharsets.ISO_8859_1);
        received.reset();
        return text;
    }

    /** What comes in answer. */
    String ask(String text) {
        send(text);
        return got();
    }

    void close() {
        transport.close();
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void received(byte[] bytes, int offset, int length) {
        received.write(bytes, offset, length);
    }

    @Override
    public void closed(@Nullable IOException cause) {
        closed = true;
    }
}
