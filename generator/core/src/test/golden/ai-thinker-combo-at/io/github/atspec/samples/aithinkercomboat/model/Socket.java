package io.github.atspec.samples.aithinkercomboat.model;

import io.github.atspec.runtime.codec.Check;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * AT+SOCKET: Create a connection, or list all connections.
 *
 * <p>A client connects at once; a server listens. What connects to a TCP or SSL server appears in the
 * list as a seed, a connection of its own.
 */
@Generated("io.github.atspec")
public final class Socket {
    private Socket() {
    }

    /**
     * AT+SOCKET set client: Connect to a server.
     *
     * @param type &lt;type&gt;
     * @param remoteHost &lt;remote host&gt;: Name or address of the server; a client needs it, a server has none; 1.. bytes
     * @param port &lt;port&gt;: Port of the server for a client, port to listen on for a server; 0..65535
     * @param keepAlive &lt;keep alive&gt;: Interval of TCP keep-alive probes; 0..7200 s; 0 = disabled; may be absent;
     * without effect yet
     * @param conId &lt;conID&gt;: Number of the connection; when creating one, absent = the device chooses;
     * 1..2147483647; may be absent
     */
    public static record SetClient(SocketType type, String remoteHost, int port,
            @Nullable Integer keepAlive, @Nullable Integer conId) {
        public SetClient {
            Check.given("type", type);
            Check.rule(type == SocketType.UDP_CLIENT || type == SocketType.TCP_CLIENT || type == SocketType.SSL_CLIENT, "type", type.wire(), "is not a value of this variant");
            Check.given("remote host", remoteHost);
            Check.string("remote host", remoteHost, 1, Integer.MAX_VALUE);
            Check.range("port", port, 0, 65535);
            Check.range("keep alive", keepAlive, 0, 7200);
            Check.range("conID", conId, 1, 2147483647);
        }

        /**
         * A builder without values.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Collects values; {@link #build} checks them.
         */
        public static final class Builder {
            private @Nullable SocketType type;

            private @Nullable String remoteHost;

            private @Nullable Integer port;

            private @Nullable Integer keepAlive;

            private @Nullable Integer conId;

            private Builder() {
            }

            /**
             * &lt;type&gt;
             */
            public Builder type(SocketType type) {
                this.type = type;
                return this;
            }

            /**
             * &lt;remote host&gt;: Name or address of the server; a client needs it, a server has none; 1.. bytes
             */
            public Builder remoteHost(String remoteHost) {
                this.remoteHost = remoteHost;
                return this;
            }

            /**
             * &lt;port&gt;: Port of the server for a client, port to listen on for a server; 0..65535
             */
            public Builder port(int port) {
                this.port = port;
                return this;
            }

            /**
             * &lt;keep alive&gt;: Interval of TCP keep-alive probes; 0..7200 s; 0 = disabled; may be absent;
             * without effect yet
             */
            public Builder keepAlive(@Nullable Integer keepAlive) {
                this.keepAlive = keepAlive;
                return this;
            }

            /**
             * &lt;conID&gt;: Number of the connection; when creating one, absent = the device chooses;
             * 1..2147483647; may be absent
             */
            public Builder conId(@Nullable Integer conId) {
                this.conId = conId;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public SetClient build() {
                return new SetClient(Check.given("type", type),
                        Check.given("remote host", remoteHost), Check.given("port", port),
                        keepAlive, conId);
            }
        }
    }

    /**
     * The answer to AT+SOCKET set client.
     *
     * @param connectSuccess connect success, if it came
     */
    public static record SetClientResponse(@Nullable SetClientConnectSuccessLine connectSuccess) {
    }

    /**
     * connect success ConID=&lt;conID&gt;: a line "connect success" of the answer to AT+SOCKET set
     * client.
     *
     * @param conId &lt;conID&gt;: Number of the connection; when creating one, absent = the device chooses;
     * 1..2147483647
     */
    public static record SetClientConnectSuccessLine(int conId) {
        public SetClientConnectSuccessLine {
            Check.range("conID", conId, 1, 2147483647);
        }

        /**
         * A builder without values.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Collects values; {@link #build} checks them.
         */
        public static final class Builder {
            private @Nullable Integer conId;

            private Builder() {
            }

            /**
             * &lt;conID&gt;: Number of the connection; when creating one, absent = the device chooses;
             * 1..2147483647
             */
            public Builder conId(int conId) {
                this.conId = conId;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public SetClientConnectSuccessLine build() {
                return new SetClientConnectSuccessLine(Check.given("conID", conId));
            }
        }
    }

    /**
     * AT+SOCKET set server: Listen on a local port.
     *
     * @param type &lt;type&gt;
     * @param port &lt;port&gt;: Port of the server for a client, port to listen on for a server; 0..65535
     * @param keepAlive &lt;keep alive&gt;: Interval of TCP keep-alive probes; 0..7200 s; 0 = disabled; may be absent;
     * without effect yet
     * @param conId &lt;conID&gt;: Number of the connection; when creating one, absent = the device chooses;
     * 1..2147483647; may be absent
     */
    public static record SetServer(SocketType type, int port, @Nullable Integer keepAlive,
            @Nullable Integer conId) {
        public SetServer {
            Check.given("type", type);
            Check.rule(type == SocketType.UDP_SERVER || type == SocketType.TCP_SERVER || type == SocketType.SSL_SERVER, "type", type.wire(), "is not a value of this variant");
            Check.range("port", port, 0, 65535);
            Check.range("keep alive", keepAlive, 0, 7200);
            Check.range("conID", conId, 1, 2147483647);
        }

        /**
         * A builder without values.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Collects values; {@link #build} checks them.
         */
        public static final class Builder {
            private @Nullable SocketType type;

            private @Nullable Integer port;

            private @Nullable Integer keepAlive;

            private @Nullable Integer conId;

            private Builder() {
            }

            /**
             * &lt;type&gt;
             */
            public Builder type(SocketType type) {
                this.type = type;
                return this;
            }

            /**
             * &lt;port&gt;: Port of the server for a client, port to listen on for a server; 0..65535
             */
            public Builder port(int port) {
                this.port = port;
                return this;
            }

            /**
             * &lt;keep alive&gt;: Interval of TCP keep-alive probes; 0..7200 s; 0 = disabled; may be absent;
             * without effect yet
             */
            public Builder keepAlive(@Nullable Integer keepAlive) {
                this.keepAlive = keepAlive;
                return this;
            }

            /**
             * &lt;conID&gt;: Number of the connection; when creating one, absent = the device chooses;
             * 1..2147483647; may be absent
             */
            public Builder conId(@Nullable Integer conId) {
                this.conId = conId;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public SetServer build() {
                return new SetServer(Check.given("type", type), Check.given("port", port),
                        keepAlive, conId);
            }
        }
    }

    /**
     * AT+SOCKET read: List all connections.
     */
    public static record Read() {
    }

    /**
     * The answer to AT+SOCKET read.
     *
     * @param connections connections, in the order they came
     */
    public static record ReadResponse(List<ReadConnectionsLine> connections) {
        public ReadResponse {
            connections = Check.lines("connections", connections, 0, Integer.MAX_VALUE);
        }
    }

    /**
     * &lt;conID&gt;,&lt;type&gt;,&lt;status&gt;,[&lt;remote host&gt;],&lt;remote port&gt;,&lt;local
     * port&gt;,&lt;server conID&gt;: a line "connections" of the answer to AT+SOCKET read.
     *
     * @param conId &lt;conID&gt;: Number of the connection; when creating one, absent = the device chooses;
     * 1..2147483647
     * @param type &lt;type&gt;
     * @param status &lt;status&gt;
     * @param remoteHost &lt;remote host&gt;: Name or address of the server; a client needs it, a server has none; 1..
     * bytes; may be absent
     * @param remotePort &lt;remote port&gt;: Port of the other side; a server has none; 0..65535; may be absent
     * @param localPort &lt;local port&gt;: Port a server listens on; a client shows none; 0..65535; may be absent
     * @param serverConId &lt;server conID&gt;: The server through which a seed came; other connections have none;
     * 1..2147483647; may be absent
     */
    public static record ReadConnectionsLine(int conId, SocketType type, ConnectionStatus status,
            @Nullable String remoteHost, @Nullable Integer remotePort, @Nullable Integer localPort,
            @Nullable Integer serverConId) {
        public ReadConnectionsLine {
            Check.range("conID", conId, 1, 2147483647);
            Check.given("type", type);
            Check.given("status", status);
            Check.string("remote host", remoteHost, 1, Integer.MAX_VALUE);
            Check.range("remote port", remotePort, 0, 65535);
            Check.notNone("remote port", remotePort, -1);
            Check.range("local port", localPort, 0, 65535);
            Check.notNone("local port", localPort, -1);
            Check.range("server conID", serverConId, 1, 2147483647);
            Check.notNone("server conID", serverConId, 0, -1);
        }

        /**
         * A builder without values.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Collects values; {@link #build} checks them.
         */
        public static final class Builder {
            private @Nullable Integer conId;

            private @Nullable SocketType type;

            private @Nullable ConnectionStatus status;

            private @Nullable String remoteHost;

            private @Nullable Integer remotePort;

            private @Nullable Integer localPort;

            private @Nullable Integer serverConId;

            private Builder() {
            }

            /**
             * &lt;conID&gt;: Number of the connection; when creating one, absent = the device chooses;
             * 1..2147483647
             */
            public Builder conId(int conId) {
                this.conId = conId;
                return this;
            }

            /**
             * &lt;type&gt;
             */
            public Builder type(SocketType type) {
                this.type = type;
                return this;
            }

            /**
             * &lt;status&gt;
             */
            public Builder status(ConnectionStatus status) {
                this.status = status;
                return this;
            }

            /**
             * &lt;remote host&gt;: Name or address of the server; a client needs it, a server has none; 1..
             * bytes; may be absent
             */
            public Builder remoteHost(@Nullable String remoteHost) {
                this.remoteHost = remoteHost;
                return this;
            }

            /**
             * &lt;remote port&gt;: Port of the other side; a server has none; 0..65535; may be absent
             */
            public Builder remotePort(@Nullable Integer remotePort) {
                this.remotePort = remotePort;
                return this;
            }

            /**
             * &lt;local port&gt;: Port a server listens on; a client shows none; 0..65535; may be absent
             */
            public Builder localPort(@Nullable Integer localPort) {
                this.localPort = localPort;
                return this;
            }

            /**
             * &lt;server conID&gt;: The server through which a seed came; other connections have none;
             * 1..2147483647; may be absent
             */
            public Builder serverConId(@Nullable Integer serverConId) {
                this.serverConId = serverConId;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public ReadConnectionsLine build() {
                return new ReadConnectionsLine(Check.given("conID", conId),
                        Check.given("type", type), Check.given("status", status), remoteHost,
                        remotePort, localPort, serverConId);
            }
        }
    }
}
