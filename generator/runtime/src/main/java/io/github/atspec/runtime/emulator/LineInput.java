package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what the host sends into command lines.
 *
 * <p>A line ends at CR, at LF and at the dialect's command end. The LF of a CR LF is dropped with the CR. That is free of doubt before another command line, where
 * an empty line means nothing, but not where a payload follows: there the LF may be data. It is taken for a line end if this host ends its lines with CR LF. That is
 * what the dialect says, until the last line that a command line followed shows another habit; a host that has once done as the dialect says is trusted to.
 *
 * <p>Counted bytes in a command line may be anything; they do not count for the length of the line. A command line may have an end of its own.
 */
final class LineInput {
    private final Bytes commandEnd;
    private final byte[] repeat;
    private final int longest;
    private final int longestPayload;
    private final Ends ends;
    private byte[] line;
    private int length;
    private long dropped;
    private boolean afterCr;
    private boolean endsWithCrLf;
    private boolean trusted;
    private int payloadFrom;
    private int payloadLength;
    private int payloadLeft;
    private @Nullable Bytes ownEnd;

    /** What a command line says of its end. */
    interface Ends {
        /** How many counted bytes follow these bytes of a line, or -1. */
        long payload(byte[] line, int length);

        /** Length of the command line that these bytes are with an end of its own, or -1. */
        int whole(byte[] line, int length);
    }

    LineInput(Dialect dialect, Ends ends) {
        this.ends = ends;
        commandEnd = dialect.commandEnd();
        repeat = Bytes.utf8(dialect.repeat() == null ? "" : dialect.repeat()).toByteArray();
        longest = dialect.longestLine();
        longestPayload = dialect.longestPayload();
        line = new byte[longest + Math.max(1, commandEnd.length())];
        reset();
    }

    /** Forgets a half-read line and the habits of the host. */
    void reset() {
        clear();
        afterCr = false;
        endsWithCrLf = dialectSaysCrLf();
        trusted = false;
    }

    /** Ready for the next line. */
    void clear() {
        length = 0;
        dropped = 0;
        payloadFrom = 0;
        payloadLength = 0;
        payloadLeft = 0;
        ownEnd = null;
    }

    /** Takes bytes up to the end of a line; false when it has not come yet. */
    boolean read(ByteQueue in) {
        while (!in.isEmpty()) {
            if (payloadLeft > 0) {
                int taken = in.take(line, length, payloadLeft);
                length += taken;
                payloadLeft -= taken;
                if (payloadLeft == 0 && whole()) {
                    return true;
                }
                continue;
            }
            byte b = in.take();
            if (!isRestOfEnd(b) && add(b)) {
                return true;
            }
        }
        return false;
    }

    /** What the line ends with. */
    Bytes end() {
        return ownEnd == null ? commandEnd : ownEnd;
    }

    /** Where the counted bytes of the line are, or null. */
    @Nullable Span payload() {
        return payloadLength == 0 ? null : new Span(payloadFrom, payloadFrom + payloadLength);
    }

    /** Called before data follows a line: drops the LF that belongs to its end, once it is there. */
    void dropRestOfEnd(ByteQueue in) {
        if (afterCr && !in.isEmpty()) {
            afterCr = false;
            if (endsWithCrLf && in.peek() == '\n') {
                in.take();
            }
        }
    }

    boolean tooLong() {
        return received() - payloadLength > longest;
    }

    /** Length of the whole line, even if it is too long. */
    long received() {
        return dropped + length;
    }

    int length() {
        return length;
    }

    byte[] array() {
        return line;
    }

    private boolean isRestOfEnd(byte b) {
        if (!afterCr) {
            return false;
        }
        afterCr = false;
        boolean crLf = b == '\n';
        trusted |= crLf && dialectSaysCrLf();
        endsWithCrLf = crLf || trusted;
        return crLf;
    }

    private boolean dialectSaysCrLf() {
        return commandEnd.length() == 2 && commandEnd.at(0) == '\r' && commandEnd.at(1) == '\n';
    }

    private boolean add(byte b) {
        if (b == '\r' || b == '\n') {
            afterCr = b == '\r';
            return true;
        }
        if (length == line.length) {
            keepTail();
        }
        line[length++] = b;
        if (cutCommandEnd() || repeats()) {
            return true;
        }
        if (dropped == 0 && payloadLength == 0) {
            count(ends.payload(line, length));
        }
        return payloadLeft == 0 && dropped == 0 && whole();
    }

    /** What stands for the line before has no end. */
    private boolean repeats() {
        return repeat.length > 0 && length == repeat.length && Arrays.equals(line, 0, length, repeat, 0, length);
    }

    private void count(long announced) {
        if (announced > 0 && announced <= longestPayload) {
            payloadFrom = length;
            payloadLength = (int) announced;
            payloadLeft = payloadLength;
            line = Arrays.copyOf(line, Math.max(line.length, longest + Math.max(1, commandEnd.length()) + payloadLength));
        }
    }

    private boolean whole() {
        int whole = ends.whole(line, length);
        if (whole >= 0) {
            ownEnd = Bytes.copyOf(line, whole, length - whole);
            length = whole;
        }
        return whole >= 0;
    }

    private boolean cutCommandEnd() {
        int start = length - commandEnd.length();
        if (commandEnd.isEmpty() || start < payloadFrom + payloadLength) {
            return false;
        }
        for (int i = commandEnd.length() - 1; i >= 0; i--) {
            if (line[start + i] != commandEnd.at(i)) {
                return false;
            }
        }
        length = start;
        return true;
    }

    /** Of a line that is too long only as much is kept as its end may need. */
    private void keepTail() {
        int tail = Math.max(0, commandEnd.length() - 1);
        dropped += length - tail;
        System.arraycopy(line, length - tail, line, 0, tail);
        length = tail;
    }
}
