package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.samples.aithinkercomboat.model.Socketread;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the lines of <code>AT+SOCKETREAD</code>.
 */
@Generated("io.github.atspec")
public final class SocketreadCodec {
    /**
     * <code>AT+SOCKETREAD=&lt;conID&gt;</code>
     */
    public final CommandSpec<Socketread.Set, Socketread.SetResponse> set;

    public SocketreadCodec(Modes modes) {
        set = new CommandSpec<>(
                "AT+SOCKETREAD",
                "set",
                null,
                new SetFormat(),
                setSteps(),
                List.of(),
                lines -> new Socketread.SetResponse(lines.optional("packet", Socketread.SetPacketLine.class)),
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(10));
    }

    private static List<Step<Socketread.Set, Socketread.SetResponse>> setSteps() {
        return List.of(
                new Step.Info<>("packet", new SetPacketLineFormat(), 0, 1, (request, line) -> request.conId() == line.conId(), response -> response.packet() == null ? List.of() : List.of(response.packet()), () -> true),
                new Step.Fixed<>("OK"));
    }

    /**
     * <code>AT+SOCKETREAD=&lt;conID&gt;</code>
     */
    private static final class SetFormat implements LineCodec<Socketread.Set> {
        @Override
        public String head() {
            return "AT+SOCKETREAD=";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socketread.@Nullable Set read(LineReader in) {
            in.literal("AT+SOCKETREAD=");
            int conId = in.int32("conID", 1, 2147483647);
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Socketread.Set(conId);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socketread.Set value) {
            out.literal("AT+SOCKETREAD=");
            out.number(value.conId());
            out.endCommand("AT+SOCKETREAD");
        }
    }

    /**
     * <code>+SOCKETREAD,&lt;conID&gt;,&lt;length&gt;,&lt;data&gt;</code>
     */
    private static final class SetPacketLineFormat implements LineCodec<Socketread.SetPacketLine> {
        @Override
        public String head() {
            return "+SOCKETREAD,";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public Socketread.@Nullable SetPacketLine read(LineReader in) {
            in.literal("+SOCKETREAD,");
            int conId = in.int32("conID", 1, 2147483647);
            in.separator(',');
            int length = in.int32("length", 0, 2147483647);
            in.separator(',');
            Bytes data = in.counted("data", length);
            in.end();
            if (in.failed()) {
                return null;
            }
            try {
                return new Socketread.SetPacketLine(conId, length, data);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, Socketread.SetPacketLine value) {
            out.literal("+SOCKETREAD,");
            out.number(value.conId());
            out.separator(',');
            out.number(value.length());
            out.separator(',');
            out.counted(value.data());
        }

        @Override
        public int payloadMark() {
            return ',';
        }

        @Override
        public long payloadLength(LineReader in) {
            in.literal("+SOCKETREAD,");
            in.int32("conID", 1, 2147483647);
            in.separator(',');
            int length = in.int32("length", 0, 2147483647);
            in.separator(',');
            return in.mismatched() || !in.atEnd() ? -1 : length;
        }
    }
}
