package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.samples.aithinkercomboat.model.Socketdel;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the lines of <code>AT+SOCKETDEL</code>.
 */
@Generated("io.github.atspec")
public final class SocketdelCodec {
    /**
     * <code>AT+SOCKETDEL=&lt;conID&gt;</code>
     */
    public final CommandSpec<Socketdel.Set, Done> set;

    public SocketdelCodec(Modes modes) {
        set = new CommandSpec<>(
                "AT+SOCKETDEL",
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

    private static List<Step<Socketdel.Set, Done>> setSteps() {
        return List.of(
                new Step.Fixed<>("OK"));
    }

    /**
     * <code>AT+SOCKETDEL=&lt;conID&gt;</code>
     */
    private static final class SetFormat implements LineCodec<Socketdel.Set> {
        @Override
        public String head() {
            return "AT+SOCKETDEL=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socketdel.@Nullable Set read(LineReader in) {
            in.literal("AT+SOCKETDEL=");
            int conId = in.int32("conID", 1, 2147483647);
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Socketdel.Set(conId);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socketdel.Set value) {
            out.literal("AT+SOCKETDEL=");
            out.number(value.conId());
            out.endCommand("AT+SOCKETDEL");
        }
    }
}
