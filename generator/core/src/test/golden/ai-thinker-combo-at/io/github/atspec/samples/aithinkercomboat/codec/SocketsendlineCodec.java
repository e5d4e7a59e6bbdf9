package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Quoting;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.samples.aithinkercomboat.model.Socketsendline;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the lines of <code>AT+SOCKETSENDLINE</code>.
 */
@Generated("io.github.atspec")
public final class SocketsendlineCodec {
    /**
     * <code>AT+SOCKETSENDLINE=&lt;conID&gt;,&lt;length&gt;,&lt;data&gt;</code>
     */
    public final CommandSpec<Socketsendline.Set, Done> set;

    public SocketsendlineCodec(Modes modes) {
        set = new CommandSpec<>(
                "AT+SOCKETSENDLINE",
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

    private static List<Step<Socketsendline.Set, Done>> setSteps() {
        return List.of(
                new Step.Fixed<>("OK"));
    }

    /**
     * <code>AT+SOCKETSENDLINE=&lt;conID&gt;,&lt;length&gt;,&lt;data&gt;</code>
     */
    private static final class SetFormat implements LineCodec<Socketsendline.Set> {
        @Override
        public String head() {
            return "AT+SOCKETSENDLINE=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socketsendline.@Nullable Set read(LineReader in) {
            in.literal("AT+SOCKETSENDLINE=");
            int conId = in.int32("conID", 1, 2147483647);
            in.separator(',');
            int length = in.int32("length", 1, 2147483647);
            in.separator(',');
            String data = in.string("data", Quoting.OPTIONAL, ",");
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Socketsendline.Set(conId, length, data);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socketsendline.Set value) {
            out.literal("AT+SOCKETSENDLINE=");
            out.number(value.conId());
            out.separator(',');
            out.number(value.length());
            out.separator(',');
            out.string("data", value.data(), Quoting.OPTIONAL, ",");
            out.endCommand("AT+SOCKETSENDLINE");
        }
    }
}
