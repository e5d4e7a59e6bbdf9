package io.github.atspec.samples.aithinkercomboat.model;

import io.github.atspec.runtime.codec.Check;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * AT+SOCKETAUTOTT: Enter transparent mode after a reset, or show the setting.
 *
 * <p>After a reset the module joins the Wi-Fi network that AT+WAUTOCONN set, opens this connection and
 * enters transparent mode. The setting takes effect with the next reset.
 */
@Generated("io.github.atspec")
public final class Socketautott {
    private Socketautott() {
    }

    /**
     * AT+SOCKETAUTOTT set client: Connect to a server after a reset.
     *
     * @param type &lt;type&gt;
     * @param remoteHost &lt;remote host&gt;: Name or address of the server; a client needs it, a server has none; 1.. bytes
     * @param port &lt;port&gt;: Port of the server for a client, port to listen on for a server; 0..65535
     */
    public static record SetClient(AutoTransparentType type, String remoteHost, int port) {
        public SetClient {
            Check.given("type", type);
            Check.rule(type == AutoTransparentType.UDP_CLIENT || type == AutoTransparentType.TCP_CLIENT || type == AutoTransparentType.SSL_CLIENT, "type", type.wire(), "is not a value of this variant");
            Check.given("remote host", remoteHost);
            Check.string("remote host", remoteHost, 1, Integer.MAX_VALUE);
            Check.range("port", port, 0, 65535);
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
            private @Nullable AutoTransparentType type;

            private @Nullable String remoteHost;

            private @Nullable Integer port;

            private Builder() {
            }

            /**
             * &lt;type&gt;
             */
            public Builder type(AutoTransparentType type) {
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
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public SetClient build() {
                return new SetClient(Check.given("type", type),
                        Check.given("remote host", remoteHost), Check.given("port", port));
            }
        }
    }

    /**
     * AT+SOCKETAUTOTT set server: Listen on a local port after a reset.
     *
     * @param port &lt;port&gt;: Port of the server for a client, port to listen on for a server; 0..65535
     */
    public static record SetServer(int port) {
        public SetServer {
            Check.range("port", port, 0, 65535);
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
            private @Nullable Integer port;

            private Builder() {
            }

            /**
             * &lt;port&gt;: Port of the server for a client, port to listen on for a server; 0..65535
             */
            public Builder port(int port) {
                this.port = port;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public SetServer build() {
                return new SetServer(Check.given("port", port));
            }
        }
    }

    /**
     * AT+SOCKETAUTOTT set off: No transparent mode after a reset.
     *
     * @param port &lt;port&gt;: Port of the server for a client, port to listen on for a server; 0..65535; may be
     * absent
     */
    public static record SetOff(@Nullable Integer port) {
        public SetOff {
            Check.range("port", port, 0, 65535);
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
            private @Nullable Integer port;

            private Builder() {
            }

            /**
             * &lt;port&gt;: Port of the server for a client, port to listen on for a server; 0..65535; may be
             * absent
             */
            public Builder port(@Nullable Integer port) {
                this.port = port;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public SetOff build() {
                return new SetOff(port);
            }
        }
    }

    /**
     * AT+SOCKETAUTOTT read: Show the setting.
     */
    public static record Read() {
    }

    /**
     * +SOCKETAUTOTT:&lt;type&gt;,[&lt;remote host&gt;],&lt;remote port&gt;: the answer to AT+SOCKETAUTOTT
     * read.
     *
     * @param type &lt;type&gt;
     * @param remoteHost &lt;remote host&gt;: Name or address of the server; a client needs it, a server has none; 1..
     * bytes; may be absent
     * @param remotePort &lt;remote port&gt;: Port of the server for a client, port to listen on for a server; 0..65535; may
     * be absent
     */
    public static record ReadResponse(AutoTransparentType type, @Nullable String remoteHost,
            @Nullable Integer remotePort) {
        public ReadResponse {
            Check.given("type", type);
            Check.string("remote host", remoteHost, 1, Integer.MAX_VALUE);
            Check.range("remote port", remotePort, 0, 65535);
            Check.notNone("remote port", remotePort, -1);
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
            private @Nullable AutoTransparentType type;

            private @Nullable String remoteHost;

            private @Nullable Integer remotePort;

            private Builder() {
            }

            /**
             * &lt;type&gt;
             */
            public Builder type(AutoTransparentType type) {
                this.type = type;
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
             * &lt;remote port&gt;: Port of the server for a client, port to listen on for a server; 0..65535; may
             * be absent
             */
            public Builder remotePort(@Nullable Integer remotePort) {
                this.remotePort = remotePort;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public ReadResponse build() {
                return new ReadResponse(Check.given("type", type), remoteHost, remotePort);
            }
        }
    }
}
