package io.github.atspec.core.decode;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a log of text. One that goes on and on comes in portions, so that memory does not depend on the log. */
final class LogLines {
    /** Greatest length of a portion. A line of the wire that is printed with four characters for each byte is shorter. */
    static final int LONGEST = 512 * 1024;

    private final BufferedReader in;
    private int line;
    private boolean midLine;

    LogLines(BufferedReader in) {
        this.in = in;
    }

    /** The line that the last portion is of, from 1. */
    int line() {
        return Math.max(1, line);
    }

    /** The next line without its end, or portion of a line; null at the end of the log. */
    @Nullable String next() throws IOException {
        StringBuilder text = new StringBuilder();
        line += midLine ? 0 : 1;
        midLine = false;
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return text.isEmpty() ? null : withoutCarriageReturn(text);
            }
            text.append((char) c);
            if (text.length() == LONGEST) {
                midLine = true;
                return text.toString();
            }
        }
        return withoutCarriageReturn(text);
    }

    private static String withoutCarriageReturn(StringBuilder text) {
        int end = text.length();
        return text.substring(0, end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }
}
