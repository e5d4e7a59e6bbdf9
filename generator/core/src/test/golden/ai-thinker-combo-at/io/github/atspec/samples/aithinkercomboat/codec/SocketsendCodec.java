package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.samples.aithinkercomboat.model.Socketsend;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the lines of <code>AT+SOCKETSEND</code>.
 */
@Generated("io.github.atspec")
public final class SocketsendCodec {
    /**
     * <code>AT+SOCKETSEND=&lt;conID&gt;,&lt;length&gt;</code>
     */
    public final CommandSpec<Socketsend.Set, Done> set;

    public SocketsendCodec(Modes modes) {
        set = new CommandSpec<>(
                "AT+SOCKETSEND",
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

    private static List<Step<Socketsend.Set, Done>> setSteps() {
        return List.of(
                new Step.Prompt<>(">"),
                new Step.Payload<>("data", request -> request.data(), request -> request.length(), (request, data) -> new Socketsend.Set(request.conId(), request.length(), data), false),
                new Step.Fixed<>("OK"));
    }

    /**
     * <code>AT+SOCKETSEND=&lt;conID&gt;,&lt;length&gt;</code>
     */
    private static final class SetFormat implements LineCodec<Socketsend.Set> {
        @Override
        public String head() {
            return "AT+SOCKETSEND=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socketsend.@Nullable Set read(LineReader in) {
            in.literal("AT+SOCKETSEND=");
            int conId = in.int32("conID", 1, 2147483647);
            in.separator(',');
            int length = in.int32("length", 1, 2147483647);
            in.end();
            Bytes data = in.awaited("length", length);
            if (in.failed()) {
                return null;
            }
            try {
                return new Socketsend.Set(conId, length, data);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socketsend.Set value) {
            out.literal("AT+SOCKETSEND=");
            out.number(value.conId());
            out.separator(',');
            out.number(value.length());
            out.endCommand("AT+SOCKETSEND");
        }
    }
}
