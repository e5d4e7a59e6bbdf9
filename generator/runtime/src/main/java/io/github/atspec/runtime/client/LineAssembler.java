package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import java.util.Arrays;

/**
 * Cuts the modem's bytes into lines, prompts and echoes, in whatever portions they arrive. What a byte means depends on what is pending, so the sink is
 * asked at each one; it may change its mind between two calls of {@link #take}. The lines of a record are kept until the last of them is there; what comes in between
 * and is not of the record is handed on.
 */
final class LineAssembler {
    /** Greatest length of a line, payload bytes aside. */
    static final int LONGEST = 64 * 1024;

    /** Greatest length of the lines of a record, payload bytes aside. */
    static final int LONGEST_RECORD = 1024 * 1024;

    private static final byte CR = '\r';
    private static final byte LF = '\n';

    private final Sink sink;
    private final Bytes lineEnd;
    private final byte end;
    private final long longestPayload;
    private byte[] buffer = new byte[256];
    private int length;
    /** Where the line under way begins: behind the lines of the record under way. */
    private int lineFrom;
    /** Whether the line under way has a payload and is none of the record. */
    private boolean apart;
    /** Where the counted payload of this line begins, or -1. */
    private int payloadAt = -1;
    private int payloadLength;
    private int payloadLeft;
    private boolean dropping;
    /** Whether what comes next tells if a number is a result code. */
    private boolean held;

    /** Knows what may come, takes what came. */
    interface Sink {
        /** Whether these bytes are the prompt that may come now; if so, it is taken. */
        boolean prompt(byte[] line, int from, int length);

        /** Whether these bytes are the echo of the command; if so, it is taken. */
        boolean echo(byte[] line, int from, int length);

        /** Whether these bytes, of which the last one may end a line, are the beginning of the echo, whose counted bytes may be anything. */
        boolean inEcho(byte[] line, int length);

        /** Whether these bytes, behind which a CR stands, are a result code that is written as a number. */
        Numbered numbered(byte[] line, int from, int length);

        /** Takes a result code that is written as a number, with what ends it. */
        void number(Bytes raw);

        /** How many payload bytes follow these bytes of a line, or of the lines of a record, or -1. */
        long payload(byte[] line, int from, int length);

        /** Takes a line. Whether it is the first one of a record, the rest of which is to come. */
        boolean line(Received line);

        /** Takes the lines of a record, or leaves them. */
        Verdict record(Received lines);

        /** Whether a record may still go on: what came in between may have ended that. */
        boolean wanted(Bytes lines);

        /** The rest of a record does not come; these lines of it did. */
        void abandoned(Bytes lines);

        /** A line is dropped up to its end; these bytes of it had arrived. */
        void tooLong(Bytes beginning);

        /** A payload longer than the dialect allows is announced. */
        void payloadTooLong(long length);
    }

    /** What a number is behind which a CR stands. */
    enum Numbered {
        /** The beginning of a line, or its end. */
        NO,
        /** An LF behind the CR would make it a line. */
        MAYBE,
        CODE
    }

    /** What becomes of a record with the line that has just come. */
    enum Verdict {
        TAKEN,
        GOES_ON,
        /** The line is none of it. */
        APART
    }

    /**
     * A line, or the lines of a record with line ends between them.
     *
     * @param raw with the last line end
     * @param from where the last of the lines begins
     * @param length without the last line end
     * @param payloadAt where the payload begins, or -1
     */
    record Received(Bytes raw, int from, int length, int payloadAt, int payloadLength) {
        Bytes text() {
            return raw.slice(0, length);
        }

        boolean counted() {
            return payloadAt >= 0;
        }

        /** The last line by itself. */
        Received last() {
            return new Received(raw.slice(from, raw.length()), 0, length - from, payloadAt < 0 ? -1 : payloadAt - from, payloadLength);
        }
    }

    LineAssembler(Dialect dialect, Sink sink) {
        this.sink = sink;
        this.lineEnd = dialect.lineEnd();
        this.end = dialect.lineEnd().at(dialect.lineEnd().length() - 1);
        this.longestPayload = dialect.longestPayload();
    }

    /** Takes at least one of the bytes; returns how many. */
    int take(byte[] bytes, int from, int to) {
        if (payloadLeft > 0) {
            return payload(bytes, from, to);
        }
        byte b = bytes[from];
        if (held && b != CR && !isEnd(b)) {
            release();
        }
        if (dropping) {
            dropping = !isEnd(b);
        } else {
            append(b);
            if (!isEnd(b)) {
                inspect(b);
            } else if (!sink.inEcho(buffer, length)) {
                finish();
            }
        }
        return 1;
    }

    private int payload(byte[] bytes, int from, int to) {
        int count = Math.min(payloadLeft, to - from);
        reserve(count);
        System.arraycopy(bytes, from, buffer, length, count);
        length += count;
        payloadLeft -= count;
        return count;
    }

    private boolean isEnd(byte b) {
        return b == LF || b == end;
    }

    private void inspect(byte b) {
        if (payloadAt < 0) {
            if (b == CR && sink.echo(buffer, lineFrom, length - lineFrom - 1) || sink.prompt(buffer, lineFrom, length - lineFrom)) {
                length = lineFrom;
                return;
            }
            if (b == CR && number()) {
                return;
            }
            count(sink.payload(buffer, 0, length));
            if (payloadAt < 0 && lineFrom > 0 && !dropping) {
                count(sink.payload(buffer, lineFrom, length - lineFrom));
                apart = payloadAt >= 0;
            }
        }
        if (length - lineFrom - payloadLength > LONGEST || length - payloadLength > LONGEST_RECORD) {
            Bytes beginning = Bytes.copyOf(buffer, 0, length);
            drop();
            sink.tooLong(beginning);
        }
    }

    private boolean number() {
        Numbered number = held ? Numbered.MAYBE : sink.numbered(buffer, lineFrom, length - lineFrom - 1);
        held = number != Numbered.NO;
        if (number == Numbered.CODE) {
            release();
        }
        return number != Numbered.NO;
    }

    /** Whether it is to be seen yet if a number is a result code. */
    boolean held() {
        return held;
    }

    /** Nothing follows that makes a line of the number. It is none of the record under way, whose lines have ends. */
    void release() {
        Bytes code = Bytes.copyOf(buffer, lineFrom, length - lineFrom);
        Bytes record = Bytes.copyOf(buffer, 0, lineFrom);
        clear();
        abandon(record);
        sink.number(code);
    }

    private void count(long announced) {
        if (announced > longestPayload) {
            drop();
            sink.payloadTooLong(announced);
        } else if (announced >= 0) {
            payloadAt = length;
            payloadLength = (int) announced;
            payloadLeft = payloadLength;
        }
    }

    private void finish() {
        held = false;
        int text = length - 1;
        int least = Math.max(lineFrom, payloadAt + payloadLength);
        while (text > least && buffer[text - 1] == CR) {
            text--;
        }
        finish(text);
    }

    private void finish(int text) {
        Received lines = new Received(Bytes.copyOf(buffer, 0, length), lineFrom, text, payloadAt, payloadLength);
        boolean ofRecord = lineFrom > 0 && !apart;
        clear();
        Verdict verdict = ofRecord ? sink.record(lines) : Verdict.APART;
        if (verdict == Verdict.GOES_ON) {
            goOn(lines.text());
        } else if (verdict == Verdict.APART) {
            apart(lines);
        }
    }

    private void apart(Received lines) {
        Bytes record = lines.raw().slice(0, lines.from());
        Received last = lines.last();
        if (sink.line(last)) {
            abandon(record);
            goOn(last.text());
        } else if (!record.isEmpty() && sink.wanted(record)) {
            keep(record);
        } else {
            abandon(record);
        }
    }

    private void abandon(Bytes record) {
        if (!record.isEmpty()) {
            sink.abandoned(record);
        }
    }

    /** More lines of the record follow, or its payload. Without a byte of payload there need not be a line for it. */
    private void goOn(Bytes lines) {
        keep(Resynchronising.join(lines, lineEnd));
        count(sink.payload(buffer, 0, length));
        if (payloadAt >= 0 && payloadLeft == 0) {
            finish(length);
        }
    }

    private void keep(Bytes record) {
        length = 0;
        reserve(record.length());
        record.copyTo(buffer, 0);
        length = record.length();
        lineFrom = length;
    }

    private void append(byte b) {
        reserve(1);
        buffer[length++] = b;
    }

    private void reserve(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }

    private void drop() {
        clear();
        dropping = true;
    }

    private void clear() {
        length = 0;
        lineFrom = 0;
        apart = false;
        payloadAt = -1;
        payloadLength = 0;
        payloadLeft = 0;
        dropping = false;
        held = false;
    }

    /** Forgets the line begun; returns its bytes. */
    Bytes reset() {
        Bytes begun = Bytes.copyOf(buffer, 0, length);
        clear();
        return begun;
    }

    /** Whether lines of a record are still to come. */
    boolean inRecord() {
        return lineFrom > 0;
    }

    /** The rest of the record under way is not waited for. */
    void abandonRecord() {
        Bytes record = Bytes.copyOf(buffer, 0, lineFrom);
        System.arraycopy(buffer, lineFrom, buffer, 0, length - lineFrom);
        length -= lineFrom;
        lineFrom = 0;
        abandon(record);
    }

    /** Whether bytes of a counted payload are still to come. */
    boolean inPayload() {
        return payloadLeft > 0;
    }
}
