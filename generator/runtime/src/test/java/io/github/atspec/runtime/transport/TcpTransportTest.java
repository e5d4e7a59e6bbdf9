package io.github.atspec.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TcpTransportTest {
    /** Gathers bytes until the end. */
    private static final class Gatherer implements Transport.Receiver {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final CompletableFuture<String> all = new CompletableFuture<>();

        @Override
        public void received(byte[] portion, int offset, int length) {
            bytes.write(portion, offset, length);
        }

        @Override
        public void closed(@Nullable IOException cause) {
            String text = bytes.toString(StandardCharsets.US_ASCII);
            all.complete(cause == null ? text : text + "!" + cause.getMessage());
        }

        String all() {
            return all.join();
        }
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static Transport connect(ServerSocket server) throws IOException {
        return TcpTransport.connect(server.getInetAddress().getHostAddress(), server.getLocalPort());
    }

    private static void write(Transport to, String text) throws IOException {
        byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.US_ASCII);
        to.write(bytes, 1, bytes.length - 2);
    }

    @Test
    void bytesGoBothWaysAndCloseEndsBothSides() throws IOException {
        try (ServerSocket server = server()) {
            Transport host = connect(server);
            Transport device = TcpTransport.of(server.accept());
            Gatherer atHost = new Gatherer();
            Gatherer atDevice = new Gatherer();
            host.start(atHost);
            device.start(atDevice);
            write(host, "AT");
            write(device, "OK");
            write(host, "+X");
            host.close();
            host.close();
            assertThat(atDevice.all()).isEqualTo("AT+X");
            assertThat(atHost.all()).isIn("", "OK");
            device.close();
            assertThatThrownBy(() -> write(host, "x"))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the connection to 127.0.0.1:" + server.getLocalPort() + " is closed");
        }
    }

    @Test
    void theOtherSidesEndIsAnOrderlyOne() throws IOException {
        try (ServerSocket server = server()) {
            Transport host = connect(server);
            Transport device = TcpTransport.of(server.accept());
            Gatherer atHost = new Gatherer();
            host.start(atHost);
            write(device, "BYE");
            device.close();
            assertThat(atHost.all()).isEqualTo("BYE");
            host.close();
        }
    }

    @Test
    void nobodyListening() throws IOException {
        int port;
        try (ServerSocket server = server()) {
            port = server.getLocalPort();
        }
        assertThatThrownBy(() -> TcpTransport.connect("127.0.0.1", port))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("no connection to 127.0.0.1:" + port + ": ");
    }

    @Test
    void aPairOfStreamsIsATransport() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompletableFuture<String> closed = new CompletableFuture<>();
        Transport transport = new StreamTransport(
                "test", new ByteArrayInputStream("OK".getBytes(StandardCharsets.US_ASCII)), out, () -> closed.complete("closed"));
        write(transport, "AT");
        Gatherer received = new Gatherer();
        transport.start(received);
        assertThat(received.all()).isEqualTo("OK");
        assertThat(out.toString(StandardCharsets.US_ASCII)).isEqualTo("AT");
        assertThat(closed.join()).isEqualTo("closed");
        assertThatThrownBy(() -> transport.start(received))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the transport to test has been started already");
    }
}
