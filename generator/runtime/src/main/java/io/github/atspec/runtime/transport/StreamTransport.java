package io.github.atspec.runtime.transport;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A transport over a pair of streams. A daemon thread reads; writing happens on the caller's thread and waits while the other side does not take the bytes.
 */
public class StreamTransport implements Transport {
    private static final int CHUNK = 8192;

    private final String name;
    private final InputStream in;
    private final OutputStream out;
    private final Closeable whole;
    private final Object writing = new Object();
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * @param name for messages and the reading thread
     * @param in bytes from the other side
     * @param out bytes to the other side
     * @param whole what is closed in the end; it should make a blocked read return
     */
    public StreamTransport(String name, InputStream in, OutputStream out, Closeable whole) {
        this.name = name;
        this.in = in;
        this.out = out;
        this.whole = whole;
    }

    @Override
    public final void start(Receiver receiver) {
        if (started.getAndSet(true)) {
            throw new IllegalStateException("the transport to " + name + " has been started already");
        }
        Thread reader = new Thread(() -> receiver.closed(read(receiver)), "atspec-read-" + name);
        reader.setDaemon(true);
        reader.start();
    }

    /** Reads to the end; returns why it ended. */
    private @Nullable IOException read(Receiver receiver) {
        byte[] chunk = new byte[CHUNK];
        try {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                receiver.received(chunk, 0, n);
            }
            return null;
        } catch (IOException e) {
            return closed.get() ? null : e;
        } catch (RuntimeException e) {
            return new IOException("what arrived from " + name + " could not be handled", e);
        } finally {
            close();
        }
    }

    @Override
    public final void write(byte[] bytes, int offset, int length) throws IOException {
        if (closed.get()) {
            throw new IOException("the connection to " + name + " is closed");
        }
        synchronized (writing) {
            out.write(bytes, offset, length);
            out.flush();
        }
    }

    @Override
    public final void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            whole.close();
        } catch (IOException e) {
            System.getLogger(StreamTransport.class.getName())
                    .log(System.Logger.Level.DEBUG, "closing the connection to " + name + " failed", e);
        }
    }

    /** The other side, for messages. */
    @Override
    public String toString() {
        return name;
    }
}
