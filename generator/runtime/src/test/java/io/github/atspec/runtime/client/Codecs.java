package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Quoting;
import org.jspecify.annotations.Nullable;

/** Codecs written by hand, as the generator would. */
final class Codecs {
    private Codecs() {}

    /** A command line given whole; a secret may follow its text. */
    record Request(String line, @Nullable String secret, Bytes data) {
        static Request of(String line) {
            return new Request(line, null, Bytes.EMPTY);
        }

        Request withSecret(String value) {
            return new Request(line, value, data);
        }

        Request withData(String value) {
            return new Request(line, secret, Bench.bytes(value));
        }
    }

    static final class RequestCodec implements LineCodec<Request> {
        @Override
        public String head() {
            return "AT";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public @Nullable Request read(LineReader in) {
            return null;
        }

        @Override
        public void write(LineWriter out, Request value) {
            out.literal(value.line());
            if (value.secret() != null) {
                out.secretString("secret", value.secret(), Quoting.ALWAYS, ",");
            }
        }
    }

    /** {@code <head><id>,<value>}. */
    record Pair(int id, String value) {}

    record PairCodec(String head, boolean strong, boolean secret) implements LineCodec<Pair> {
        static PairCodec strong(String head) {
            return new PairCodec(head, true, false);
        }

        @Override
        public @Nullable Pair read(LineReader in) {
            in.literal(head);
            int id = in.int32("id", 0, 99);
            in.separator(',');
            String value = in.string("value", Quoting.OPTIONAL, ",");
            if (secret) {
                in.secret();
            }
            in.endTolerant(',');
            return in.failed() ? null : new Pair(id, value);
        }

        @Override
        public void write(LineWriter out, Pair value) {
            throw new UnsupportedOperationException("the host does not write responses");
        }
    }

    /** {@code <head><id>,<length>,<data>}; data null: {@code <head><id>,<length>}. */
    record Packet(int id, int length, @Nullable Bytes data) {}

    record PacketCodec(String head, boolean secret) implements LineCodec<Packet> {
        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public @Nullable Packet read(LineReader in) {
            in.literal(head);
            int id = in.int32("id", 0, 99);
            in.separator(',');
            int length = in.int32("length", 0, Integer.MAX_VALUE);
            in.separator(',');
            Bytes data = in.counted("data", length);
            if (secret) {
                in.secret();
            }
            in.end();
            return in.failed() ? null : new Packet(id, length, data);
        }

        @Override
        public int payloadMark() {
            return ',';
        }

        @Override
        public long payloadLength(LineReader in) {
            in.literal(head);
            in.int32("id", 0, 99);
            in.separator(',');
            int length = in.int32("length", 0, Integer.MAX_VALUE);
            in.separator(',');
            in.end();
            return in.failed() ? -1 : length;
        }

        @Override
        public void write(LineWriter out, Packet value) {
            throw new UnsupportedOperationException("the host does not write responses");
        }
    }

    record NoticeCodec(String head) implements LineCodec<Packet> {
        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public @Nullable Packet read(LineReader in) {
            in.literal(head);
            int id = in.int32("id", 0, 99);
            in.separator(',');
            int length = in.int32("length", 0, Integer.MAX_VALUE);
            in.endTolerant(',');
            return in.failed() ? null : new Packet(id, length, null);
        }

        @Override
        public void write(LineWriter out, Packet value) {
            throw new UnsupportedOperationException("the host does not write events");
        }
    }

    /** The whole line, whatever it is. */
    record TextCodec() implements LineCodec<String> {
        @Override
        public String head() {
            return "";
        }

        @Override
        public boolean strong() {
            return false;
        }

        @Override
        public @Nullable String read(LineReader in) {
            String text = in.text("text");
            in.end();
            return in.failed() ? null : text;
        }

        @Override
        public void write(LineWriter out, String value) {
            throw new UnsupportedOperationException("the host does not write responses");
        }
    }
}
