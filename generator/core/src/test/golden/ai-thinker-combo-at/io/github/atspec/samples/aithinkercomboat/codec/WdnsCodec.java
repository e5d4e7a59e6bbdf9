package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Quoting;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.samples.aithinkercomboat.model.Wdns;
import java.net.Inet4Address;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the lines of <code>AT+WDNS</code>.
 */
@Generated("io.github.atspec")
public final class WdnsCodec {
    /**
     * <code>AT+WDNS?</code>
     *
     * <p>Show the DNS servers.
     */
    public final CommandSpec<Wdns.Read, Wdns.ReadResponse> read;

    /**
     * <code>AT+WDNS=&lt;DNS IP1&gt;[,&lt;DNS IP2&gt;]</code>
     *
     * <p>Set the DNS servers.
     */
    public final CommandSpec<Wdns.Set, Wdns.SetResponse> set;

    public WdnsCodec(Modes modes) {
        read = new CommandSpec<>(
                "AT+WDNS",
                "read",
                null,
                new ReadFormat(),
                readSteps(),
                List.of(),
                lines -> lines.one("servers", Wdns.ReadResponse.class),
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
        set = new CommandSpec<>(
                "AT+WDNS",
                "set",
                null,
                new SetFormat(),
                setSteps(),
                List.of(),
                lines -> lines.one("servers", Wdns.SetResponse.class),
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
    }

    private static List<Step<Wdns.Read, Wdns.ReadResponse>> readSteps() {
        return List.of(
                new Step.Info<>("servers", new ReadResponseFormat(), 1, 1, (request, line) -> true, response -> List.of(response), () -> true),
                new Step.Fixed<>("OK"));
    }

    private static List<Step<Wdns.Set, Wdns.SetResponse>> setSteps() {
        return List.of(
                new Step.Info<>("servers", new SetResponseFormat(), 1, 1, (request, line) -> request.dnsIp1().equals(line.dnsIp1()) && (request.dnsIp2() == null || request.dnsIp2().equals(line.dnsIp2())), response -> List.of(response), () -> true),
                new Step.Fixed<>("OK"));
    }

    /**
     * <code>AT+WDNS?</code>
     */
    private static final class ReadFormat implements LineCodec<Wdns.Read> {
        @Override
        public String head() {
            return "AT+WDNS?";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Wdns.@Nullable Read read(LineReader in) {
            in.literal("AT+WDNS?");
            in.end();
            return in.failed() ? null : new Wdns.Read();
        }

        @Override
        public void write(LineWriter out, Wdns.Read value) {
            out.literal("AT+WDNS?");
            out.endCommand("AT+WDNS");
        }
    }

    /**
     * <code>+WDNS:&lt;DNS IP1&gt;,&lt;DNS IP2&gt;</code>
     */
    private static final class ReadResponseFormat implements LineCodec<Wdns.ReadResponse> {
        @Override
        public String head() {
            return "+WDNS:";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Wdns.@Nullable ReadResponse read(LineReader in) {
            in.literal("+WDNS:");
            Inet4Address dnsIp1 = in.ipv4("DNS IP1", Quoting.OPTIONAL, ",");
            in.separator(',');
            Inet4Address dnsIp2 = in.ipv4("DNS IP2", Quoting.OPTIONAL, ",");
            in.endTolerant(',');
            if (in.failed()) {
                return null;
            }
            try {
                return new Wdns.ReadResponse(dnsIp1, dnsIp2);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Wdns.ReadResponse value) {
            out.literal("+WDNS:");
            out.ip("DNS IP1", value.dnsIp1(), Quoting.OPTIONAL, ",");
            out.separator(',');
            out.ip("DNS IP2", value.dnsIp2(), Quoting.OPTIONAL, ",");
        }
    }

    /**
     * <code>AT+WDNS=&lt;DNS IP1&gt;[,&lt;DNS IP2&gt;]</code>
     */
    private static final class SetFormat implements LineCodec<Wdns.Set> {
        @Override
        public String head() {
            return "AT+WDNS=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Wdns.@Nullable Set read(LineReader in) {
            in.literal("AT+WDNS=");
            Inet4Address dnsIp1 = in.ipv4("DNS IP1", Quoting.OPTIONAL, ",");
            Inet4Address dnsIp2 = null;
            if (in.next(',', ",")) {
                dnsIp2 = in.ipv4("DNS IP2", Quoting.OPTIONAL, ",");
            }
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Wdns.Set(dnsIp1, dnsIp2);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Wdns.Set value) {
            Inet4Address dnsIp2 = value.dnsIp2();
            out.literal("AT+WDNS=");
            out.ip("DNS IP1", value.dnsIp1(), Quoting.OPTIONAL, ",");
            if (dnsIp2 != null) {
                out.separator(',');
                out.ip("DNS IP2", dnsIp2, Quoting.OPTIONAL, ",");
            }
            out.endCommand("AT+WDNS");
        }
    }

    /**
     * <code>+WDNS:&lt;DNS IP1&gt;[,&lt;DNS IP2&gt;]</code>
     */
    private static final class SetResponseFormat implements LineCodec<Wdns.SetResponse> {
        @Override
        public String head() {
            return "+WDNS:";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Wdns.@Nullable SetResponse read(LineReader in) {
            in.literal("+WDNS:");
            Inet4Address dnsIp1 = in.ipv4("DNS IP1", Quoting.OPTIONAL, ",");
            Inet4Address dnsIp2 = null;
            if (in.next(',', ",")) {
                dnsIp2 = in.ipv4("DNS IP2", Quoting.OPTIONAL, ",");
            }
            in.endTolerant(',');
            if (in.failed()) {
                return null;
            }
            try {
                return new Wdns.SetResponse(dnsIp1, dnsIp2);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Wdns.SetResponse value) {
            Inet4Address dnsIp2 = value.dnsIp2();
            out.literal("+WDNS:");
            out.ip("DNS IP1", value.dnsIp1(), Quoting.OPTIONAL, ",");
            if (dnsIp2 != null) {
                out.separator(',');
                out.ip("DNS IP2", dnsIp2, Quoting.OPTIONAL, ",");
            }
        }
    }
}
