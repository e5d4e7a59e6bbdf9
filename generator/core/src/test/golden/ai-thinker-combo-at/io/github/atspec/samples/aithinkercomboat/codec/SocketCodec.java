package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Quoting;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.samples.aithinkercomboat.model.ConnectionStatus;
import io.github.atspec.samples.aithinkercomboat.model.Socket;
import io.github.atspec.samples.aithinkercomboat.model.SocketType;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the lines of <code>AT+SOCKET</code>.
 */
@Generated("io.github.atspec")
public final class SocketCodec {
    /**
     * <code>AT+SOCKET=&lt;type&gt;,&lt;remote host&gt;,&lt;port&gt;[,&lt;keep alive&gt;,&lt;conID&gt;]</code>
     *
     * <p>Connect to a server.
     */
    public final CommandSpec<Socket.SetClient, Socket.SetClientResponse> setClient;

    /**
     * <code>AT+SOCKET=&lt;type&gt;,&lt;port&gt;[,&lt;keep alive&gt;,&lt;conID&gt;]</code>
     *
     * <p>Listen on a local port.
     */
    public final CommandSpec<Socket.SetServer, Done> setServer;

    /**
     * <code>AT+SOCKET?</code>
     *
     * <p>List all connections.
     */
    public final CommandSpec<Socket.Read, Socket.ReadResponse> read;

    public SocketCodec(Modes modes) {
        setClient = new CommandSpec<>(
                "AT+SOCKET",
                "set",
                "client",
                new SetClientFormat(),
                setClientSteps(),
                List.of(),
                lines -> new Socket.SetClientResponse(lines.optional("connect success", Socket.SetClientConnectSuccessLine.class)),
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
        setServer = new CommandSpec<>(
                "AT+SOCKET",
                "set",
                "server",
                new SetServerFormat(),
                setServerSteps(),
                List.of(),
                lines -> Done.DONE,
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
        read = new CommandSpec<>(
                "AT+SOCKET",
                "read",
                null,
                new ReadFormat(),
                readSteps(),
                List.of(),
                lines -> new Socket.ReadResponse(lines.all("connections", Socket.ReadConnectionsLine.class)),
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
    }

    private static List<Step<Socket.SetClient, Socket.SetClientResponse>> setClientSteps() {
        return List.of(
                new Step.Info<>("connect success", new SetClientConnectSuccessLineFormat(), 0, 1, (request, line) -> true, response -> response.connectSuccess() == null ? List.of() : List.of(response.connectSuccess()), () -> true),
                new Step.Fixed<>("OK"));
    }

    private static List<Step<Socket.SetServer, Done>> setServerSteps() {
        return List.of(
                new Step.Fixed<>("OK"));
    }

    private static List<Step<Socket.Read, Socket.ReadResponse>> readSteps() {
        return List.of(
                new Step.Info<>("connections", new ReadConnectionsLineFormat(), 0, Integer.MAX_VALUE, (request, line) -> true, response -> response.connections(), () -> true),
                new Step.Fixed<>("OK"));
    }

    /**
     * <code>AT+SOCKET=&lt;type&gt;,&lt;remote host&gt;,&lt;port&gt;[,&lt;keep alive&gt;,&lt;conID&gt;]</code>
     */
    private static final class SetClientFormat implements LineCodec<Socket.SetClient> {
        @Override
        public String head() {
            return "AT+SOCKET=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socket.@Nullable SetClient read(LineReader in) {
            in.literal("AT+SOCKET=");
            SocketType type = SocketType.ofWire(in.number("type"));
            in.expect(type == SocketType.UDP_CLIENT || type == SocketType.TCP_CLIENT || type == SocketType.SSL_CLIENT, "<type> of this variant");
            in.separator(',');
            String remoteHost = in.string("remote host", Quoting.OPTIONAL, ",");
            in.separator(',');
            int port = in.int32("port", 0, 65535);
            Integer keepAlive = null;
            if (in.next(',', ",")) {
                keepAlive = in.int32("keep alive", 0, 7200);
            }
            Integer conId = null;
            if (in.next(',', ",")) {
                conId = in.int32("conID", 1, 2147483647);
            }
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Socket.SetClient(type, remoteHost, port, keepAlive, conId);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socket.SetClient value) {
            Integer keepAlive = value.keepAlive();
            Integer conId = value.conId();
            out.literal("AT+SOCKET=");
            out.number("type", value.type().wire());
            out.separator(',');
            out.string("remote host", value.remoteHost(), Quoting.OPTIONAL, ",");
            out.separator(',');
            out.number(value.port());
            int last = conId != null ? 4 : keepAlive != null ? 3 : 2;
            if (last >= 3) {
                out.separator(',');
                if (keepAlive != null) {
                    out.number(keepAlive);
                }
            }
            if (conId != null) {
                out.separator(',');
                out.number(conId);
            }
            out.endCommand("AT+SOCKET");
        }
    }

    /**
     * <code>connect success ConID=&lt;conID&gt;</code>
     */
    private static final class SetClientConnectSuccessLineFormat implements LineCodec<Socket.SetClientConnectSuccessLine> {
        @Override
        public String head() {
            return "connect success ConID=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socket.@Nullable SetClientConnectSuccessLine read(LineReader in) {
            in.literal("connect success ConID=");
            int conId = in.int32("conID", 1, 2147483647);
            in.endTolerant(',');
            if (in.failed()) {
                return null;
            }
            try {
                return new Socket.SetClientConnectSuccessLine(conId);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socket.SetClientConnectSuccessLine value) {
            out.literal("connect success ConID=");
            out.number(value.conId());
        }
    }

    /**
     * <code>AT+SOCKET=&lt;type&gt;,&lt;port&gt;[,&lt;keep alive&gt;,&lt;conID&gt;]</code>
     */
    private static final class SetServerFormat implements LineCodec<Socket.SetServer> {
        @Override
        public String head() {
            return "AT+SOCKET=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socket.@Nullable SetServer read(LineReader in) {
            in.literal("AT+SOCKET=");
            SocketType type = SocketType.ofWire(in.number("type"));
            in.expect(type == SocketType.UDP_SERVER || type == SocketType.TCP_SERVER || type == SocketType.SSL_SERVER, "<type> of this variant");
            in.separator(',');
            int port = in.int32("port", 0, 65535);
            Integer keepAlive = null;
            if (in.next(',', ",")) {
                keepAlive = in.int32("keep alive", 0, 7200);
            }
            Integer conId = null;
            if (in.next(',', ",")) {
                conId = in.int32("conID", 1, 2147483647);
            }
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Socket.SetServer(type, port, keepAlive, conId);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socket.SetServer value) {
            Integer keepAlive = value.keepAlive();
            Integer conId = value.conId();
            out.literal("AT+SOCKET=");
            out.number("type", value.type().wire());
            out.separator(',');
            out.number(value.port());
            int last = conId != null ? 3 : keepAlive != null ? 2 : 1;
            if (last >= 2) {
                out.separator(',');
                if (keepAlive != null) {
                    out.number(keepAlive);
                }
            }
            if (conId != null) {
                out.separator(',');
                out.number(conId);
            }
            out.endCommand("AT+SOCKET");
        }
    }

    /**
     * <code>AT+SOCKET?</code>
     */
    private static final class ReadFormat implements LineCodec<Socket.Read> {
        @Override
        public String head() {
            return "AT+SOCKET?";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socket.@Nullable Read read(LineReader in) {
            in.literal("AT+SOCKET?");
            in.end();
            return in.failed() ? null : new Socket.Read();
        }

        @Override
        public void write(LineWriter out, Socket.Read value) {
            out.literal("AT+SOCKET?");
            out.endCommand("AT+SOCKET");
        }
    }

    /**
     * <code>&lt;conID&gt;,&lt;type&gt;,&lt;status&gt;,[&lt;remote host&gt;],&lt;remote port&gt;,&lt;local
     * port&gt;,&lt;server conID&gt;</code>
     */
    private static final class ReadConnectionsLineFormat implements LineCodec<Socket.ReadConnectionsLine> {
        @Override
        public String head() {
            return "";
        }

        @Override
        public boolean strong() {
            return false;
        }

        @Override
        public Socket.@Nullable ReadConnectionsLine read(LineReader in) {
            int conId = in.int32("conID", 1, 2147483647);
            in.separator(',');
            SocketType type = in.open("type", in.number("type"), SocketType::ofWire, SocketType.Other.class);
            in.separator(',');
            ConnectionStatus status = in.open("status", in.number("status"), ConnectionStatus::ofWire, ConnectionStatus.Other.class);
            String remoteHost = null;
            in.separator(',');
            if (in.filled(",")) {
                remoteHost = in.string("remote host", Quoting.OPTIONAL, ",");
            }
            in.separator(',');
            Integer remotePort = in.int32("remote port", 0, 65535);
            if (remotePort == -1) {
                remotePort = null;
            }
            in.separator(',');
            Integer localPort = in.int32("local port", 0, 65535);
            if (localPort == -1) {
                localPort = null;
            }
            in.separator(',');
            Integer serverConId = in.int32("server conID", 1, 2147483647);
            if (serverConId == 0 || serverConId == -1) {
                serverConId = null;
            }
            in.endTolerant(',');
            if (in.failed()) {
                return null;
            }
            try {
                return new Socket.ReadConnectionsLine(conId, type, status, remoteHost, remotePort,
                        localPort, serverConId);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socket.ReadConnectionsLine value) {
            String remoteHost = value.remoteHost();
            Integer remotePort = value.remotePort();
            Integer localPort = value.localPort();
            Integer serverConId = value.serverConId();
            out.number(value.conId());
            out.separator(',');
            out.number("type", value.type().wire());
            out.separator(',');
            out.number("status", value.status().wire());
            out.separator(',');
            if (remoteHost != null) {
                out.string("remote host", remoteHost, Quoting.OPTIONAL, ",");
            }
            out.separator(',');
            if (remotePort != null) {
                out.number(remotePort);
            } else {
                out.number(-1);
            }
            out.separator(',');
            if (localPort != null) {
                out.number(localPort);
            } else {
                out.number(-1);
            }
            out.separator(',');
            if (serverConId != null) {
                out.number(serverConId);
            } else {
                out.number(0);
            }
        }
    }
}
