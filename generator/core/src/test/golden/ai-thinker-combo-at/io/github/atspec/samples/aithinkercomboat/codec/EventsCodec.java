package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.Check;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.samples.aithinkercomboat.model.ReceiveMode;
import io.github.atspec.samples.aithinkercomboat.model.SocketDown;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The events, with their spellings.
 */
@Generated("io.github.atspec")
public final class EventsCodec {
    /**
     * socket down
     */
    public final EventSpec<SocketDown> socketDown;

    public EventsCodec(Modes modes) {
        socketDown = new EventSpec<>(
                "socket down",
                List.of(
                        new EventSpec.Spelling<>("passive", new SocketDownPassiveFormat(), () -> !modes.receiveMode().known() || modes.receiveMode().value() == ReceiveMode.PASSIVE),
                        new EventSpec.Spelling<>("active", new SocketDownActiveFormat(), () -> !modes.receiveMode().known() || modes.receiveMode().value() == ReceiveMode.ACTIVE)));
    }

    /**
     * All of them.
     */
    public List<EventSpec<?>> all() {
        return List.of(socketDown);
    }

    /**
     * <code>+EVENT:SocketDown,&lt;conID&gt;,&lt;length&gt;</code>
     */
    private static final class SocketDownPassiveFormat implements LineCodec<SocketDown> {
        @Override
        public String head() {
            return "+EVENT:SocketDown,";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public @Nullable SocketDown read(LineReader in) {
            in.literal("+EVENT:SocketDown,");
            int conId = in.int32("conID", 1, 2147483647);
            in.separator(',');
            int length = in.int32("length", 0, 2147483647);
            in.endTolerant(',');
            if (in.failed()) {
                return null;
            }
            try {
                return new SocketDown(conId, length, null);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, SocketDown value) {
            out.literal("+EVENT:SocketDown,");
            out.number(value.conId());
            out.separator(',');
            out.number(value.length());
        }
    }

    /**
     * <code>+EVENT:SocketDown,&lt;conID&gt;,&lt;length&gt;,&lt;data&gt;</code>
     */
    private static final class SocketDownActiveFormat implements LineCodec<SocketDown> {
        @Override
        public String head() {
            return "+EVENT:SocketDown,";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public @Nullable SocketDown read(LineReader in) {
            in.literal("+EVENT:SocketDown,");
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
                return new SocketDown(conId, length, data);
            } catch (InvalidValueException e) {
                return in.refuse(e);
            }
        }

        @Override
        public void write(LineWriter out, SocketDown value) {
            Bytes data = Check.given("data", value.data());
            out.literal("+EVENT:SocketDown,");
            out.number(value.conId());
            out.separator(',');
            out.number(value.length());
            out.separator(',');
            out.counted(data);
        }

        @Override
        public int payloadMark() {
            return ',';
        }

        @Override
        public long payloadLength(LineReader in) {
            in.literal("+EVENT:SocketDown,");
            in.int32("conID", 1, 2147483647);
            in.separator(',');
            int length = in.int32("length", 0, 2147483647);
            in.separator(',');
            return in.mismatched() || !in.atEnd() ? -1 : length;
        }
    }
}
