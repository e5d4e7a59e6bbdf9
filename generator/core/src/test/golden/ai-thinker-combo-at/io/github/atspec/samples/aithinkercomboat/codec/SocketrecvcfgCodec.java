package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.spec.Aftermath;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.samples.aithinkercomboat.model.ReceiveMode;
import io.github.atspec.samples.aithinkercomboat.model.Socketrecvcfg;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the lines of <code>AT+SOCKETRECVCFG</code>.
 */
@Generated("io.github.atspec")
public final class SocketrecvcfgCodec {
    /**
     * <code>AT+SOCKETRECVCFG=&lt;mode&gt;</code>
     */
    public final CommandSpec<Socketrecvcfg.Set, Done> set;

    public SocketrecvcfgCodec(Modes modes) {
        set = new CommandSpec<>(
                "AT+SOCKETRECVCFG",
                "set",
                null,
                new SetFormat(),
                setSteps(),
                List.of(),
                lines -> Done.DONE,
                () -> true,
                (request, response) -> setSucceeded(modes, request, response),
                Duration.ofSeconds(10),
                null,
                Aftermath.doubting(() -> setDoubted(modes)));
    }

    private static List<Step<Socketrecvcfg.Set, Done>> setSteps() {
        return List.of(
                new Step.Fixed<>("OK"));
    }

    private static void setSucceeded(Modes modes, Socketrecvcfg.Set request, Done response) {
        modes.receiveMode().learn(request.mode());
    }

    private static void setDoubted(Modes modes) {
        modes.receiveMode().doubt();
    }

    /**
     * <code>AT+SOCKETRECVCFG=&lt;mode&gt;</code>
     */
    private static final class SetFormat implements LineCodec<Socketrecvcfg.Set> {
        @Override
        public String head() {
            return "AT+SOCKETRECVCFG=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socketrecvcfg.@Nullable Set read(LineReader in) {
            in.literal("AT+SOCKETRECVCFG=");
            ReceiveMode mode = in.listed("mode", in.number("mode"), ReceiveMode::ofWire, ReceiveMode.PASSIVE, "must be one of 0, 1");
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Socketrecvcfg.Set(mode);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socketrecvcfg.Set value) {
            out.literal("AT+SOCKETRECVCFG=");
            out.number("mode", value.mode().wire());
            out.endCommand("AT+SOCKETRECVCFG");
        }
    }
}
