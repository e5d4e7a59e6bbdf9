package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import java.util.Arrays;

/**
 * Cuts the modem's bytes into lines, prompts and echoes, in whatever portions they arrive. What a byte means depends on what is pending, so the sink is
 * asked at each one; it may change its mind between two calls of {@link #take}.
 */
final class LineAssembler {
    /** Greatest length of a line, payload bytes aside. */
    static final int LONGEST = 64 * 1024;

    private static final byte CR = '\r';
    private static final byte LF = '\n';

    private final Sink sink;
    private final byte end;
    private final long longestPayload;
    private byte[] buffer = new byte[256];
    private int length;
    /** Where the counted payload of this line begins, or -1. */
    private int payloadAt = -1;
    private int payloadLength;
    private int payloadLeft;
    private boolean dropping;

    /** Knows what may come, takes what came. */
    interface Sink {
        /** Whether these bytes are the prompt that may come now; if so, it is taken. */
        boolean prompt(byte[] line, int length);

        /** Whether these bytes are the echo of the command; if so, it is taken. */
        boolean echo(byte[] line, int length);

        /** Whether these bytes, of which the last one may end a line, are the beginning of the echo, whose counted bytes may be anything. */
        boolean inEcho(byte[] line, int length);

        /** How many payload bytes follow these bytes of a line, or -1. */
        long payload(byte[] line, int length);

        /**
         * @param raw the line with its end
         * @param length without its end
         * @param payloadAt where its payload begins, or -1
         */
        void line(Bytes raw, int length, int payloadAt, int payloadLength);

        /** A line is dropped up to its end; these bytes of it had arrived. */
        void tooLong(Bytes beginning);

        /** A payload longer than the dialect allows is announced. */
        void payloadTooLong(long length);
    }

    LineAssembler(Dialect dialect, Sink sink) {
        this.sink = sink;
        this.end = dialect.lineEnd().at(dialect.lineEnd().length() - 1);
        this.longestPayload = dialect.longestPayload();
    }

    /** Takes at least one of the bytes; returns how many. */
    int take(byte[] bytes, int from, int to) {
        if (payloadLeft > 0) {
            return payload(bytes, from, to);
        }
        byte b = bytes[from];
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
            if (b == CR && sink.echo(buffer, length - 1) || sink.prompt(buffer, length)) {
                clear();
                return;
            }
            count(sink.payload(buffer, length));
        }
        if (length - payloadLength > LONGEST) {
            Bytes beginning = Bytes.copyOf(buffer, 0, length);
            drop();
            sink.tooLong(beginning);
        }
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
        Bytes raw = Bytes.copyOf(buffer, 0, length);
        int text = length - 1;
        int least = Math.max(0, payloadAt + payloadLength);
        while (text > least && buffer[text - 1] == CR) {
            text--;
        }
        int at = payloadAt;
        int counted = payloadLength;
        clear();
        sink.line(raw, text, at, counted);
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
        payloadAt = -1;
        payloadLength = 0;
        payloadLeft = 0;
        dropping = false;
    }

    /** Forgets the line begun; returns its bytes. */
    Bytes reset() {
        Bytes begun = Bytes.copyOf(buffer, 0, length);
        clear();
        return begun;
    }

    /** Whether bytes of a counted payload are still to come. */
    boolean inPayload() {
        return payloadLeft > 0;
    }
}
