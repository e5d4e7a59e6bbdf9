package io.github.atspec.core.decode;

import io.github.atspec.runtime.Bytes;
import java.io.IOException;
import java.util.Arrays;

/**
 * A line at the beginning of what comes next in a log.
 *
 * @param text without its end
 * @param size with its end
 */
record LineScan(Bytes text, int size) {
    /** Longer lines are cut into pieces of this size. */
    static final int LONGEST = 64 * 1024;

    private static final int[] WINDOWS = {512, 8 * 1024, LONGEST};

    static LineScan of(WireSource source) throws IOException {
        Bytes seen = Bytes.EMPTY;
        for (int window : WINDOWS) {
            seen = source.ahead(window);
            int end = lineEnd(seen, 0);
            if (end < seen.length()) {
                return new LineScan(trimmed(seen, end), end + 1);
            } else if (seen.length() < window) {
                break;
            }
        }
        return new LineScan(trimmed(seen, seen.length()), seen.length());
    }

    /** Where the first line end from an offset on is; the length where there is none. A lone CR ends a line where no LF follows before other text. */
    static int lineEnd(Bytes bytes, int from) {
        for (int i = from; i < bytes.length(); i++) {
            byte b = bytes.at(i);
            if (b == '\n' || b == '\r' && i + 1 < bytes.length() && bytes.at(i + 1) != '\n' && bytes.at(i + 1) != '\r') {
                return i;
            }
        }
        return bytes.length();
    }

    private static Bytes trimmed(Bytes seen, int end) {
        int text = end;
        while (text > 0 && seen.at(text - 1) == '\r') {
            text--;
        }
        int start = 0;
        while (start < text && seen.at(start) == '\r') {
            start++;
        }
        return seen.slice(start, text);
    }

    /** Offset of the first byte that is no part of a line end. */
    static int afterLineEnds(Bytes bytes, int from) {
        int at = from;
        while (at < bytes.length() && (bytes.at(at) == '\r' || bytes.at(at) == '\n')) {
            at++;
        }
        return at;
    }

    /** The line that begins at an offset, without its end. */
    static Bytes at(Bytes bytes, int from) {
        int end = lineEnd(bytes, from);
        return trimmed(bytes.slice(from, bytes.length()), end - from);
    }

    static boolean startsWith(Bytes bytes, byte[] text) {
        return bytes.length() >= text.length && Arrays.equals(bytes.slice(0, text.length).toByteArray(), text);
    }
}
