package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Quoting;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.samples.aithinkercomboat.model.Wdomain;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the lines of <code>AT+WDOMAIN</code>.
 */
@Generated("io.github.atspec")
public final class WdomainCodec {
    /**
     * <code>AT+WDOMAIN=&lt;server name&gt;</code>
     */
    public final CommandSpec<Wdomain.Set, Wdomain.SetResponse> set;

    public WdomainCodec(Modes modes) {
        set = new CommandSpec<>(
                "AT+WDOMAIN",
                "set",
                null,
                new SetFormat(),
                setSteps(),
                List.of(),
                lines -> lines.one("wdomain", Wdomain.SetResponse.class),
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
    }

    private static List<Step<Wdomain.Set, Wdomain.SetResponse>> setSteps() {
        return List.of(
                new Step.Info<>("wdomain", new SetResponseFormat(), 1, 1, (request, line) -> true, response -> List.of(response), () -> true),
                new Step.Fixed<>("OK"));
    }

    /**
     * <code>AT+WDOMAIN=&lt;server name&gt;</code>
     */
    private static final class SetFormat implements LineCodec<Wdomain.Set> {
        @Override
        public String head() {
            return "AT+WDOMAIN=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Wdomain.@Nullable Set read(LineReader in) {
            in.literal("AT+WDOMAIN=");
            String serverName = in.string("server name", Quoting.OPTIONAL, ",");
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Wdomain.Set(serverName);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Wdomain.Set value) {
            out.literal("AT+WDOMAIN=");
            out.string("server name", value.serverName(), Quoting.OPTIONAL, ",");
            out.endCommand("AT+WDOMAIN");
        }
    }

    /**
     * <code>+WDOMAIN:&lt;IP&gt;</code>
     */
    private static final class SetResponseFormat implements LineCodec<Wdomain.SetResponse> {
        @Override
        public String head() {
            return "+WDOMAIN:";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Wdomain.@Nullable SetResponse read(LineReader in) {
            in.literal("+WDOMAIN:");
            InetAddress ip = in.ip("IP", Quoting.OPTIONAL, ",");
            in.endTolerant(',');
            if (in.failed()) {
                return null;
            }
            try {
                return new Wdomain.SetResponse(ip);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Wdomain.SetResponse value) {
            out.literal("+WDOMAIN:");
            out.ip("IP", value.ip(), Quoting.OPTIONAL, ",");
        }
    }
}
