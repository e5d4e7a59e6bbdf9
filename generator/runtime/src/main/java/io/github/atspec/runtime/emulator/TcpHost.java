package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.transport.TcpTransport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Serves an emulator on a TCP port: one connection at a time, as a serial line has one host; the next one waits until the former has ended. The emulator's state
 * survives. Daemon threads do the work.
 */
public final class TcpHost implements AutoCloseable {
    private final Emulator emulator;
    private final ServerSocket server;
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable WatchedTransport current;
    private boolean closed;

    private TcpHost(Emulator emulator, ServerSocket server) {
        this.emulator = emulator;
        this.server = server;
    }

    /** Listens on a free port of the loopback interface. */
    public static TcpHost open(Emulator emulator) throws IOException {
        return open(emulator, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    /**
     * Listens on the given address; port 0 for any free one.
     *
     * @throws IOException when the address is unknown or taken
     */
    public static TcpHost open(Emulator emulator, InetSocketAddress address) throws IOException {
        if (address.isUnresolved()) {
            throw new IOException("unknown host " + address.getHostString());
        }
        ServerSocket server = new ServerSocket();
        try {
            server.setReuseAddress(true);
            server.bind(address);
        } catch (IOException e) {
            server.close();
            throw e;
        }
        TcpHost host = new TcpHost(emulator, server);
        Thread thread = new Thread(host::serve, "atspec-emulator-" + server.getLocalPort());
        thread.setDaemon(true);
        thread.start();
        return host;
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return (InetSocketAddress) server.getLocalSocketAddress();
    }

    /** Waits until it is closed. */
    public void join() throws InterruptedException {
        ended.await();
    }

    /** Stops listening and ends the connection. Idempotent. */
    @Override
    public void close() {
        WatchedTransport connection;
        synchronized (this) {
            closed = true;
            connection = current;
        }
        closeServer();
        if (connection != null) {
            connection.close();
        }
    }

    private void closeServer() {
        try {
            server.close();
        } catch (IOException e) {
            log("closing the port failed", e);
        }
    }

    private void serve() {
        try {
            for (Socket socket = accept(); socket != null; socket = accept()) {
                serve(socket);
            }
        } finally {
            ended.countDown();
        }
    }

    /** Null when it is closed, or the system lets nobody connect any more. */
    private @Nullable Socket accept() {
        try {
            return server.accept();
        } catch (IOException e) {
            if (!server.isClosed()) {
                log("no connection can be accepted any more", e);
                closeServer();
            }
            return null;
        }
    }

    private void serve(Socket socket) {
        try (WatchedTransport connection = new WatchedTransport(TcpTransport.of(socket))) {
            if (begin(connection)) {
                emulator.attach(connection);
                connection.join();
            }
        } catch (IOException e) {
            log("a connection failed at its start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private synchronized boolean begin(WatchedTransport connection) {
        current = connection;
        return !closed;
    }

    private synchronized void end() {
        current = null;
    }

    private static void log(String message, IOException cause) {
        System.getLogger(TcpHost.class.getName()).log(System.Logger.Level.WARNING, message, cause);
    }
}
