package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Bytes;
import java.io.ByteArrayOutputStream;

/**
 * How data is written that ends with certain bytes: each escape among the data is doubled, then comes the ending.
 *
 * @param escape the byte behind it is data
 * @param until the ending; begins with the escape and goes on with another byte
 */
public record EscapedPayload(byte escape, Bytes until) implements PayloadEnding {

    public EscapedPayload(char escape, String until) {
        this((byte) escape, Bytes.utf8(until));
    }

    @Override
    public Bytes write(Bytes data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length() + until.length());
        for (int i = 0; i < data.length(); i++) {
            out.write(data.at(i));
            if (data.at(i) == escape) {
                out.write(escape);
            }
        }
        out.writeBytes(until.toByteArray());
        return Bytes.wrap(out.toByteArray());
    }

    /** How many bytes are written for data. */
    public int size(Bytes data) {
        int size = data.length() + until.length();
        for (int i = 0; i < data.length(); i++) {
            size += data.at(i) == escape ? 1 : 0;
        }
        return size;
    }

    @Override
    public PayloadEnding.Reader reader() {
        return new Reader();
    }

    private final class Reader implements PayloadEnding.Reader {
        private final ByteArrayOutputStream data = new ByteArrayOutputStream();
        /** How many bytes of the ending the last bytes are. */
        private int matched;

        @Override
        public State take(byte b) {
            if (matched > 0 && b == until.at(matched)) {
                matched++;
                return matched == until.length() ? State.ENDED : State.OPEN;
            }
            if (matched > 0) {
                noEnding(b);
            } else if (b == escape) {
                matched = 1;
            } else {
                data.write(b);
            }
            return State.OPEN;
        }

        /** What looked like the ending was an escape and what follows it. */
        private void noEnding(byte b) {
            int begun = matched;
            matched = 0;
            if (begun == 1) {
                data.write(b);
                return;
            }
            data.write(until.at(1));
            for (int i = 2; i < begun; i++) {
                take(until.at(i));
            }
            take(b);
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
