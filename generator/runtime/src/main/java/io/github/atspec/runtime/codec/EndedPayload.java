package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How data is written that certain bytes end: as it is, then the ending, which it cannot hold.
 *
 * @param until the ending
 * @param abort what ends it as if it had not been sent, or null
 */
public record EndedPayload(Bytes until, @Nullable Abort abort) implements PayloadEnding {

    /** Data that cannot be aborted. */
    public EndedPayload(Bytes until) {
        this(until, null);
    }

    /**
     * How the host takes data back.
     *
     * @param bytes sent in place of the ending
     * @param then fixed lines with which the device answers
     */
    public record Abort(Bytes bytes, List<String> then) {}

    @Override
    public Bytes write(Bytes data) {
        byte[] all = Arrays.copyOf(data.toByteArray(), data.length() + until.length());
        until.copyTo(all, data.length());
        return Bytes.wrap(all);
    }

    /** Whether data comes back as it is: neither its ending nor what aborts it is in it, nor begun at its end. */
    public boolean carries(Bytes data) {
        PayloadEnding.Reader reader = reader();
        for (int i = 0; i < data.length(); i++) {
            if (reader.take(data.at(i)) != State.OPEN) {
                return false;
            }
        }
        for (int i = 0; i + 1 < until.length(); i++) {
            if (reader.take(until.at(i)) != State.OPEN) {
                return false;
            }
        }
        return reader.take(until.at(until.length() - 1)) == State.ENDED && reader.data().length() == data.length();
    }

    @Override
    public PayloadEnding.Reader reader() {
        return new Reader();
    }

    private final class Reader implements PayloadEnding.Reader {
        private final ByteArrayOutputStream data = new ByteArrayOutputStream();
        private final byte[] begun = new byte[until.length() + (abort == null ? 0 : abort.bytes().length())];
        private int length;

        /** Keeps as many bytes apart as an ending may need that they are the beginning of. */
        @Override
        public State take(byte b) {
            begun[length++] = b;
            while (length > 0) {
                Bytes last = Bytes.copyOf(begun, 0, length);
                if (last.equals(until)) {
                    return State.ENDED;
                } else if (abort != null && last.equals(abort.bytes())) {
                    return State.ABORTED;
                } else if (until.startsWith(last) || abort != null && abort.bytes().startsWith(last)) {
                    return State.OPEN;
                }
                data.write(begun[0]);
                System.arraycopy(begun, 1, begun, 0, --length);
            }
            return State.OPEN;
        }

        @Override
        public Bytes data() {
            return Bytes.wrap(data.toByteArray());
        }

        @Override
        public void forget() {
            data.reset();
        }
    }
}
