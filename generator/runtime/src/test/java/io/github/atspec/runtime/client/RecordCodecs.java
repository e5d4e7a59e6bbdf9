package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codecs of records, written by hand as the generator would. */
final class RecordCodecs {
    private RecordCodecs() {}

    /** {@code <head><id>}, and below it a text. */
    record Message(int id, String text) {}

    record MessageCodec(String head) implements LineCodec<Message> {
        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public boolean severalLines() {
            return true;
        }

        @Override
        public @Nullable Message read(LineReader in) {
            in.literal(head);
            int id = in.int32("id", 0, 99);
            in.lineEndTolerant(',');
            String text = in.body("text");
            in.end();
            return in.failed() ? null : new Message(id, text);
        }

        @Override
        public void write(LineWriter out, Message value) {
            throw new UnsupportedOperationException("the host does not write responses");
        }
    }

    /** {@code <head><id>}, and below it {@code <second><value>}, a number below 100. */
    record TwoNumbersCodec(String head, String second) implements LineCodec<Pair> {
        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public boolean severalLines() {
            return true;
        }

        @Override
        public @Nullable Pair read(LineReader in) {
            in.literal(head);
            int id = in.int32("id", 0, 99);
            in.lineEnd();
            in.literal(second);
            int value = in.int32("value", 0, 99);
            in.end();
            if (value > 99) {
                in.invalid("value", Integer.toString(value), "must be in 0..99");
            }
            return in.failed() ? null : new Pair(id, Integer.toString(value));
        }

        @Override
        public void write(LineWriter out, Pair value) {
            throw new UnsupportedOperationException("the host does not write responses");
        }
    }

    /** {@code <head><length>}, and below it so many bytes. */
    record Blob(Bytes data) {}

    record BlobCodec(String head) implements LineCodec<Blob> {
        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public boolean severalLines() {
            return true;
        }

        @Override
        public @Nullable Blob read(LineReader in) {
            in.literal(head);
            int length = in.int32("length", 0, 9999);
            in.lineEnd();
            Bytes data = in.counted("data", length);
            in.end();
            return in.failed() ? null : new Blob(data);
        }

        @Override
        public int payloadMark() {
            return '\n';
        }

        @Override
        public long payloadLength(LineReader in) {
            in.literal(head);
            int length = in.int32("length", 0, 9999);
            in.lineEnd();
            return in.mismatched() || !in.atEnd() ? -1 : length;
        }

        @Override
        public void write(LineWriter out, Blob value) {
            throw new UnsupportedOperationException("the host does not write responses");
        }
    }

    /** The numbers that stand between {@code <head>BEGIN} and {@code <head>END}, each in a line {@code <head><number>}. */
    record FamilyCodec(String head) implements LineCodec<List<Integer>> {
        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public boolean severalLines() {
            return true;
        }

        @Override
        public @Nullable List<Integer> read(LineReader in) {
            List<Integer> numbers = new ArrayList<>();
            in.literal(head + "BEGIN");
            in.lineEnd();
            in.literal(head);
            while (in.filled("E")) {
                numbers.add(in.int32("number", 0, 99));
                in.lineEnd();
                in.literal(head);
            }
            in.literal("END");
            in.end();
            return in.failed() ? null : numbers;
        }

        @Override
        public void write(LineWriter out, List<Integer> value) {
            throw new UnsupportedOperationException("the host does not write events");
        }
    }
}
