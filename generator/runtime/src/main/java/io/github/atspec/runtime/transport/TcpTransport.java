package io.github.atspec.runtime.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** A TCP connection: to a modem behind a serial server, to an emulator, or from a host to an emulator. Small writes are sent at once. */
public final class TcpTransport extends StreamTransport {
    private static final Duration CONNECT_TIME_OUT = Duration.ofSeconds(10);

    private TcpTransport(Socket socket) throws IOException {
        super(
                socket.getInetAddress().getHostAddress() + ":" + socket.getPort(),
                socket.getInputStream(),
                socket.getOutputStream(),
                socket);
    }

    /**
     * Connects within 10 seconds.
     *
     * @throws IOException when nobody listens there
     */
    public static TcpTransport connect(String host, int port) throws IOException {
        return connect(host, port, CONNECT_TIME_OUT);
    }

    /** Connects within {@code timeOut}. */
    public static TcpTransport connect(String host, int port, Duration timeOut) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(Math.max(1, timeOut.toMillis())));
            return of(socket);
        } catch (IOException e) {
            socket.close();
            throw new IOException("no connection to " + host + ":" + port + ": " + e.getMessage(), e);
        }
    }

    /** Over a connected socket, which the transport closes in the end. */
    public static TcpTransport of(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return new TcpTransport(socket);
    }
}
