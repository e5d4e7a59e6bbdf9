package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.codec.Tolerance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line, or the beginning of one, offered to codecs in turn. Reused for every line. */
final class Reading {
    private final LineReader reader;
    private byte[] array = new byte[0];
    private int from;
    private int length;
    private boolean counted;
    private boolean record;
    private boolean dry;
    private boolean unfinished;
    private boolean complete;

    Reading(Dialect dialect) {
        reader = LineReader.ofDevice(dialect);
    }

    /** Starts on the beginning of a line; the bytes stay the caller's and must not change meanwhile. */
    Reading begun(byte[] bytes, int offset, int count) {
        return over(bytes, offset, count, false);
    }

    /**
     * Starts on a whole line.
     *
     * @param withPayload whether it holds a counted payload, and so can be read only as a line with one
     */
    Reading over(Bytes line, boolean withPayload) {
        return over(line.toByteArray(), 0, line.length(), withPayload);
    }

    private Reading over(byte[] bytes, int offset, int count, boolean withPayload) {
        array = bytes;
        from = offset;
        length = count;
        counted = withPayload;
        record = false;
        dry = false;
        unfinished = false;
        complete = false;
        reader.reset(bytes, offset, count);
        return this;
    }

    /** Starts on the lines of a record: patterns of several lines alone can read them. */
    Reading overRecord(Bytes lines, boolean withPayload) {
        over(lines, withPayload);
        record = true;
        return this;
    }

    /** From now on no codec gives a value: it is only found out whether one could. */
    Reading dry() {
        dry = true;
        return this;
    }

    /** How much of what the descriptor does not say is passed over from now on. */
    Reading with(Tolerance tolerance) {
        reader.tolerance(tolerance);
        return this;
    }

    Bytes bytes() {
        return Bytes.copyOf(array, from, length);
    }

    boolean ofRecord() {
        return record;
    }

    /** Whether to some codec these are the first lines of a record. */
    boolean unfinished() {
        return unfinished;
    }

    /** Whether some codec read these lines to their end, values aside. */
    boolean complete() {
        return complete;
    }

    /** The line as this codec reads it, or null. A codec that throws is logged and counts as not understanding: a line must not end the session. */
    <T> @Nullable T as(LineCodec<T> codec) {
        if (counted && codec.payloadMark() < 0 || record && !codec.severalLines()) {
            return null;
        }
        try {
            T value = codec.read(reader.reset(array, from, length));
            unfinished |= reader.unfinished();
            complete |= !reader.mismatched();
            return dry ? null : value;
        } catch (RuntimeException e) {
            log(e);
            return null;
        }
    }

    private static void log(RuntimeException e) {
        System.getLogger(Session.class.getName()).log(System.Logger.Level.WARNING, "a codec failed on a line", e);
    }

    /** How many payload bytes follow if this is the codec's line up to its payload, or -1. */
    long payload(LineCodec<?> codec) {
        if (codec.payloadMark() != last()) {
            return -1;
        }
        try {
            return codec.payloadLength(reader.reset(array, from, length));
        } catch (RuntimeException e) {
            log(e);
            return -1;
        }
    }

    /** What the last reading passed over at the end of the line, or null. */
    @Nullable Bytes surplus() {
        return reader.surplus();
    }

    /** A string of the last reading that can end in several ways, or null. */
    @Nullable String undecided() {
        return reader.undecided();
    }

    /** A parameter of the last reading whose value its enumeration does not list, or null. */
    @Nullable String unlisted() {
        return reader.unlisted();
    }

    int last() {
        return array[from + length - 1] & 0xFF;
    }

    /** Where the line that was read last has its counted bytes, or null. */
    @Nullable Span payload() {
        return reader.payload();
    }

    /** Secrets of the line that was read last. */
    List<Span> secrets() {
        return reader.secrets();
    }
}
