package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Quoting;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.samples.aithinkercomboat.model.AutoTransparentType;
import io.github.atspec.samples.aithinkercomboat.model.Socketautott;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the lines of <code>AT+SOCKETAUTOTT</code>.
 */
@Generated("io.github.atspec")
public final class SocketautottCodec {
    /**
     * <code>AT+SOCKETAUTOTT=&lt;type&gt;,&lt;remote host&gt;,&lt;port&gt;</code>
     *
     * <p>Connect to a server after a reset.
     */
    public final CommandSpec<Socketautott.SetClient, Done> setClient;

    /**
     * <code>AT+SOCKETAUTOTT=&lt;type&gt;,&lt;port&gt;</code>
     *
     * <p>Listen on a local port after a reset.
     */
    public final CommandSpec<Socketautott.SetServer, Done> setServer;

    /**
     * <code>AT+SOCKETAUTOTT=&lt;type&gt;[,&lt;port&gt;]</code>
     *
     * <p>No transparent mode after a reset.
     */
    public final CommandSpec<Socketautott.SetOff, Done> setOff;

    /**
     * <code>AT+SOCKETAUTOTT?</code>
     *
     * <p>Show the setting.
     */
    public final CommandSpec<Socketautott.Read, Socketautott.ReadResponse> read;

    public SocketautottCodec(Modes modes) {
        setClient = new CommandSpec<>(
                "AT+SOCKETAUTOTT",
                "set",
                "client",
                new SetClientFormat(),
                setClientSteps(),
                List.of(),
                lines -> Done.DONE,
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
        setServer = new CommandSpec<>(
                "AT+SOCKETAUTOTT",
                "set",
                "server",
                new SetServerFormat(),
                setServerSteps(),
                List.of(),
                lines -> Done.DONE,
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
        setOff = new CommandSpec<>(
                "AT+SOCKETAUTOTT",
                "set",
                "off",
                new SetOffFormat(),
                setOffSteps(),
                List.of(),
                lines -> Done.DONE,
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
        read = new CommandSpec<>(
                "AT+SOCKETAUTOTT",
                "read",
                null,
                new ReadFormat(),
                readSteps(),
                List.of(),
                lines -> lines.one("setting", Socketautott.ReadResponse.class),
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
    }

    private static List<Step<Socketautott.SetClient, Done>> setClientSteps() {
        return List.of(
                new Step.Fixed<>("OK"));
    }

    private static List<Step<Socketautott.SetServer, Done>> setServerSteps() {
        return List.of(
                new Step.Fixed<>("OK"));
    }

    private static List<Step<Socketautott.SetOff, Done>> setOffSteps() {
        return List.of(
                new Step.Fixed<>("OK"));
    }

    private static List<Step<Socketautott.Read, Socketautott.ReadResponse>> readSteps() {
        return List.of(
                new Step.Info<>("setting", new ReadResponseFormat(), 1, 1, (request, line) -> true, response -> List.of(response), () -> true),
                new Step.Fixed<>("OK"));
    }

    /**
     * <code>AT+SOCKETAUTOTT=&lt;type&gt;,&lt;remote host&gt;,&lt;port&gt;</code>
     */
    private static final class SetClientFormat implements LineCodec<Socketautott.SetClient> {
        @Override
        public String head() {
            return "AT+SOCKETAUTOTT=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socketautott.@Nullable SetClient read(LineReader in) {
            in.literal("AT+SOCKETAUTOTT=");
            AutoTransparentType type = AutoTransparentType.ofWire(in.number("type"));
            in.expect(type == AutoTransparentType.UDP_CLIENT || type == AutoTransparentType.TCP_CLIENT || type == AutoTransparentType.SSL_CLIENT, "<type> of this variant");
            in.separator(',');
            String remoteHost = in.string("remote host", Quoting.OPTIONAL, ",");
            in.separator(',');
            int port = in.int32("port", 0, 65535);
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Socketautott.SetClient(type, remoteHost, port);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socketautott.SetClient value) {
            out.literal("AT+SOCKETAUTOTT=");
            out.number("type", value.type().wire());
            out.separator(',');
            out.string("remote host", value.remoteHost(), Quoting.OPTIONAL, ",");
            out.separator(',');
            out.number(value.port());
            out.endCommand("AT+SOCKETAUTOTT");
        }
    }

    /**
     * <code>AT+SOCKETAUTOTT=&lt;type&gt;,&lt;port&gt;</code>
     */
    private static final class SetServerFormat implements LineCodec<Socketautott.SetServer> {
        @Override
        public String head() {
            return "AT+SOCKETAUTOTT=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socketautott.@Nullable SetServer read(LineReader in) {
            in.literal("AT+SOCKETAUTOTT=");
            in.expect(in.number("type").equals("1"), "'1' for <type>");
            in.separator(',');
            int port = in.int32("port", 0, 65535);
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Socketautott.SetServer(port);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socketautott.SetServer value) {
            out.literal("AT+SOCKETAUTOTT=");
            out.number("type", AutoTransparentType.UDP_SERVER.wire());
            out.separator(',');
            out.number(value.port());
            out.endCommand("AT+SOCKETAUTOTT");
        }
    }

    /**
     * <code>AT+SOCKETAUTOTT=&lt;type&gt;[,&lt;port&gt;]</code>
     */
    private static final class SetOffFormat implements LineCodec<Socketautott.SetOff> {
        @Override
        public String head() {
            return "AT+SOCKETAUTOTT=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socketautott.@Nullable SetOff read(LineReader in) {
            in.literal("AT+SOCKETAUTOTT=");
            in.expect(in.number("type").equals("0"), "'0' for <type>");
            Integer port = null;
            if (in.next(',', ",")) {
                port = in.int32("port", 0, 65535);
            }
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Socketautott.SetOff(port);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socketautott.SetOff value) {
            Integer port = value.port();
            out.literal("AT+SOCKETAUTOTT=");
            out.number("type", AutoTransparentType.DISABLED.wire());
            if (port != null) {
                out.separator(',');
                out.number(port);
            }
            out.endCommand("AT+SOCKETAUTOTT");
        }
    }

    /**
     * <code>AT+SOCKETAUTOTT?</code>
     */
    private static final class ReadFormat implements LineCodec<Socketautott.Read> {
        @Override
        public String head() {
            return "AT+SOCKETAUTOTT?";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socketautott.@Nullable Read read(LineReader in) {
            in.literal("AT+SOCKETAUTOTT?");
            in.end();
            return in.failed() ? null : new Socketautott.Read();
        }

        @Override
        public void write(LineWriter out, Socketautott.Read value) {
            out.literal("AT+SOCKETAUTOTT?");
            out.endCommand("AT+SOCKETAUTOTT");
        }
    }

    /**
     * <code>+SOCKETAUTOTT:&lt;type&gt;,[&lt;remote host&gt;],&lt;remote port&gt;</code>
     */
    private static final class ReadResponseFormat implements LineCodec<Socketautott.ReadResponse> {
        @Override
        public String head() {
            return "+SOCKETAUTOTT:";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socketautott.@Nullable ReadResponse read(LineReader in) {
            in.literal("+SOCKETAUTOTT:");
            AutoTransparentType type = in.open("type", in.number("type"), AutoTransparentType::ofWire, AutoTransparentType.Other.class);
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
            in.endTolerant(',');
            if (in.failed()) {
                return null;
            }
            try {
                return new Socketautott.ReadResponse(type, remoteHost, remotePort);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socketautott.ReadResponse value) {
            String remoteHost = value.remoteHost();
            Integer remotePort = value.remotePort();
            out.literal("+SOCKETAUTOTT:");
            out.number("type", value.type().wire());
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
        }
    }
}
