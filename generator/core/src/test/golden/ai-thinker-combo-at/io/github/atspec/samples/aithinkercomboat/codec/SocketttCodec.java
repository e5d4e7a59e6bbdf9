package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.samples.aithinkercomboat.model.Sockettt;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the lines of <code>AT+SOCKETTT</code>.
 */
@Generated("io.github.atspec")
public final class SocketttCodec {
    /**
     * <code>AT+SOCKETTT</code>
     *
     * <p>Enter transparent mode over the only connection.
     */
    public final CommandSpec<Sockettt.Execute, Done> execute;

    /**
     * <code>AT+SOCKETTT=&lt;UDPServerTTMode&gt;</code>
     *
     * <p>Enter transparent mode over the only UDP server.
     */
    public final CommandSpec<Sockettt.Set, Done> set;

    public SocketttCodec(Modes modes) {
        execute = new CommandSpec<>(
                "AT+SOCKETTT",
                "execute",
                null,
                new ExecuteFormat(),
                executeSteps(),
                List.of(),
                lines -> Done.DONE,
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
        set = new CommandSpec<>(
                "AT+SOCKETTT",
                "set",
                null,
                new SetFormat(),
                setSteps(),
                List.of(),
                lines -> Done.DONE,
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
    }

    private static List<Step<Sockettt.Execute, Done>> executeSteps() {
        return List.of(
                new Step.Prompt<>(">"),
                new Step.Passthrough<>("socket data"),
                new Step.Fixed<>("OK"));
    }

    private static List<Step<Sockettt.Set, Done>> setSteps() {
        return List.of(
                new Step.Prompt<>(">"),
                new Step.Passthrough<>("socket data"),
                new Step.Fixed<>("OK"));
    }

    /**
     * <code>AT+SOCKETTT</code>
     */
    private static final class ExecuteFormat implements LineCodec<Sockettt.Execute> {
        @Override
        public String head() {
            return "AT+SOCKETTT";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Sockettt.@Nullable Execute read(LineReader in) {
            in.literal("AT+SOCKETTT");
            in.end();
            return in.failed() ? null : new Sockettt.Execute();
        }

        @Override
        public void write(LineWriter out, Sockettt.Execute value) {
            out.literal("AT+SOCKETTT");
            out.endCommand("AT+SOCKETTT");
        }
    }

    /**
     * <code>AT+SOCKETTT=&lt;UDPServerTTMode&gt;</code>
     */
    private static final class SetFormat implements LineCodec<Sockettt.Set> {
        @Override
        public String head() {
            return "AT+SOCKETTT=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Sockettt.@Nullable Set read(LineReader in) {
            in.literal("AT+SOCKETTT=");
            Sockettt.UdpServerTtMode udpServerTtMode = in.listed("UDPServerTTMode", in.number("UDPServerTTMode"), Sockettt.UdpServerTtMode::ofWire, Sockettt.UdpServerTtMode.FIRST_CLIENT, "must be one of 0, 2");
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Sockettt.Set(udpServerTtMode);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Sockettt.Set value) {
            out.literal("AT+SOCKETTT=");
            out.number("UDPServerTTMode", value.udpServerTtMode().wire());
            out.endCommand("AT+SOCKETTT");
        }
    }
}
