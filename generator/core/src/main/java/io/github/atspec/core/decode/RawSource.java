package io.github.atspec.core.decode;

import io.github.atspec.runtime.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes as on the wire, both directions mixed; in some logs {@code >> } or {@code << } stands before lines. */
final class RawSource implements WireSource {
    private static final int MARK = 3;

    private final InputStream in;
    private final boolean marked;
    private byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;
    private int line = 1;
    private boolean atLineStart = true;
    private @Nullable Direction stated;

    /** @param marked whether lines of this log begin with the direction */
    RawSource(InputStream in, boolean marked) {
        this.in = in;
        this.marked = marked;
    }

    @Override
    public boolean more() throws IOException {
        readMark();
        return fill(1) > 0;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable Direction stated() throws IOException {
        readMark();
        return stated;
    }

    @Override
    public Bytes ahead(int most) throws IOException {
        readMark();
        int count = Math.min(most, fill(most));
        return Bytes.copyOf(buffer, from, marked ? beforeNextMark(count) : count);
    }

    @Override
    public void take(int count) {
        for (int i = from; i < from + count; i++) {
            if (buffer[i] == '\n') {
                line++;
            }
        }
        if (count > 0) {
            atLineStart = buffer[from + count - 1] == '\n';
            from += count;
        }
    }

    /** A mark counts at the start of a line alone. */
    private void readMark() throws IOException {
        if (marked && atLineStart) {
            atLineStart = false;
            stated = null;
            if (fill(MARK) >= MARK && isMark(from)) {
                stated = buffer[from] == '>' ? Direction.REQUEST : Direction.RESPONSE;
                from += MARK;
            }
        }
    }

    private boolean isMark(int at) {
        return buffer[at + 2] == ' ' && buffer[at] == buffer[at + 1] && (buffer[at] == '>' || buffer[at] == '<');
    }

    private int beforeNextMark(int count) {
        for (int i = from; i + MARK < Math.min(to, from + count + MARK); i++) {
            if (buffer[i] == '\n' && isMark(i + 1)) {
                return Math.min(count, i + 1 - from);
            }
        }
        return count;
    }

    /** Reads until so many bytes are there, or the log ends; returns how many are. */
    private int fill(int wanted) throws IOException {
        int need = wanted + 1 + MARK;
        if (from > 0 && from + need > buffer.length) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (need > buffer.length) {
            buffer = Arrays.copyOf(buffer, need);
        }
        while (to - from < need) {
            int count = in.read(buffer, to, buffer.length - to);
            if (count < 0) {
                break;
            }
            to += count;
        }
        return to - from;
    }
}
