package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireCharset;
import org.jspecify.annotations.Nullable;

/** The bytes of a line, cut into tokens. */
final class Tokens {
    private final char escape;
    private final @Nullable StringEnds ends;
    private final Problems problems;
    private final Bytes lineEnd;
    private byte[] bytes = new byte[0];
    private int start;
    private int end;
    private int position;
    private int tokenStart;
    private int tokenFrom;
    private int tokenTo;
    private boolean escaped;

    /**
     * @param escape what makes the byte after it stand for itself, 0 for nothing
     * @param ends where strings end that are written as they are; null where they are not
     * @param lineEnd what stands between the lines of a pattern
     */
    Tokens(char escape, @Nullable StringEnds ends, Problems problems, Bytes lineEnd) {
        this.lineEnd = lineEnd;
        this.escape = escape;
        this.ends = ends;
        this.problems = problems;
    }

    void reset(byte[] line, int offset, int length) {
        bytes = line;
        start = offset;
        end = offset + length;
        rewind();
    }

    void rewind() {
        position = start;
        begin();
        tokenTo = position;
    }

    int position() {
        return position - start;
    }

    /** Goes back to a position. */
    void back(int to) {
        position = start + to;
    }

    int tokenStart() {
        return tokenStart - start;
    }

    int tokenFrom() {
        return tokenFrom - start;
    }

    int tokenTo() {
        return tokenTo - start;
    }

    boolean atEnd() {
        return position == end;
    }

    /** The byte at the position, or -1 at the end. */
    int peek() {
        return position < end ? bytes[position] & 0xFF : -1;
    }

    void advance() {
        position++;
    }

    /** A token begins here. */
    void begin() {
        tokenStart = position;
        tokenFrom = position;
        escaped = false;
    }

    /** The token that began ends here. */
    void finish() {
        tokenTo = position;
    }

    void literal(String text) {
        if (problems.mismatched()) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            if (peek() != text.charAt(i)) {
                problems.mismatch(position(), "'" + text.substring(i) + "'");
                return;
            }
            position++;
        }
    }

    void separator(char separator) {
        if (!problems.mismatched() && !skip(separator)) {
            problems.mismatch(position(), "'" + separator + "'");
        }
    }

    boolean skip(char separator) {
        if (problems.mismatched() || peek() != separator) {
            return false;
        }
        position++;
        return true;
    }

    /** Whether this text comes next. */
    boolean isAt(String text) {
        if (problems.mismatched() || end - position < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((bytes[position + i] & 0xFF) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but this byte comes up to the end of the line. */
    boolean isAllUpToEnd(char c) {
        int at = position;
        while (at < end && (bytes[at] & 0xFF) == c) {
            at++;
        }
        return at == end;
    }

    boolean filled(String stops) {
        return !problems.mismatched() && position < end && stops.indexOf(bytes[position] & 0xFF) < 0;
    }

    void end() {
        if (!problems.mismatched() && position < end) {
            problems.mismatch(position(), "the end of the line");
        }
    }

    Bytes rest(int from) {
        position = end;
        return Bytes.copyOf(bytes, start + from, end - start - from);
    }

    /** Whether the line of the pattern ends here, or all of it. */
    boolean atLineEnd() {
        return position == end || bytes[position] == lineEnd.at(0);
    }

    /** Passes what is left of a line of the pattern; gives it from {@code from} on. */
    Bytes restOfLine(int from) {
        while (!atLineEnd()) {
            position++;
        }
        return Bytes.copyOf(bytes, start + from, position - start - from);
    }

    /** Reads a quoted or bare token; false when there is none of this kind. */
    boolean token(String parameter, Quoting quoting, String stops) {
        if (problems.mismatched()) {
            return false;
        }
        begin();
        boolean quoted = peek() == '"';
        if (quoted ? quoting == Quoting.NEVER : quoting == Quoting.ALWAYS) {
            problems.mismatch(position(), "<" + parameter + "> " + (quoted ? "without quotes" : "in quotes"));
            return false;
        }
        return quoted ? quoted(parameter, stops) : bare(parameter, stops);
    }

    /** Whether the token just read stood in quotes. */
    boolean wasQuoted() {
        return tokenFrom > tokenStart;
    }

    private boolean quoted(String parameter, String stops) {
        position++;
        tokenFrom = position;
        position = ends == null ? closing() : ends.end(position, parameter, stops);
        if (position >= end) {
            position = end;
            problems.mismatch(position(), "'\"' after <" + parameter + ">");
            return false;
        }
        finish();
        position++;
        return true;
    }

    /** Reads a token in parentheses, quotes heeded; false when there is none. */
    boolean parenthesised(String parameter) {
        if (problems.mismatched()) {
            return false;
        }
        begin();
        int depth = 0;
        boolean quoted = false;
        if (peek() == '(') {
            do {
                int c = peek();
                quoted ^= c == '"';
                depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
                position++;
            } while (position < end && depth > 0);
        }
        finish();
        if (depth > 0 || tokenTo == tokenFrom) {
            problems.mismatch(tokenStart(), "values in parentheses for <" + parameter + ">");
            return false;
        }
        return true;
    }

    private int closing() {
        int at = position;
        while (at < end && bytes[at] != '"') {
            boolean skips = bytes[at] == escape && escape != 0;
            escaped |= skips;
            at += skips ? 2 : 1;
        }
        return at;
    }

    private boolean bare(String parameter, String stops) {
        while (position < end && stops.indexOf(bytes[position] & 0xFF) < 0 && bytes[position] != '"') {
            position++;
        }
        finish();
        if (tokenTo == tokenFrom) {
            problems.mismatch(position(), "<" + parameter + ">");
            return false;
        }
        return true;
    }

    /** Everything up to the end of the line. */
    boolean remainder(String parameter) {
        return upTo(end, parameter, false);
    }

    /** Everything up to the next line end, or to the end; an {@code empty} line will do. */
    boolean restOfLine(String parameter, boolean empty) {
        int at = position;
        while (at < end && bytes[at] != lineEnd.at(0)) {
            at++;
        }
        return upTo(at, parameter, empty);
    }

    private boolean upTo(int to, String parameter, boolean empty) {
        if (problems.mismatched()) {
            return false;
        }
        begin();
        position = to;
        finish();
        if (tokenTo == tokenFrom && !empty) {
            problems.mismatch(position(), "<" + parameter + ">");
        }
        return empty || tokenTo > tokenFrom;
    }

    /** The line end between two lines of a pattern; without one, the others are still to come. */
    void lineEnd() {
        if (!problems.failed() && position == end) {
            problems.unfinished();
        }
        for (int i = 0; i < lineEnd.length() && !problems.mismatched(); i++) {
            if (peek() != (lineEnd.at(i) & 0xFF)) {
                problems.mismatch(position(), "another line");
            } else {
                position++;
            }
        }
    }

    /** So many bytes. */
    boolean raw(String parameter, long count) {
        if (problems.mismatched() || count < 0) {
            return false;
        }
        begin();
        if (count > end - position) {
            problems.mismatch(position(), count + " bytes of <" + parameter + ">");
            return false;
        }
        position += (int) count;
        finish();
        return true;
    }

    Bytes bytes() {
        return Bytes.copyOf(bytes, tokenFrom, tokenTo - tokenFrom);
    }

    String text() {
        return text(WireCharset.UTF_8);
    }

    String text(WireCharset charset) {
        return escaped ? unescaped(charset) : charset.decode(bytes, tokenFrom, tokenTo - tokenFrom);
    }

    private String unescaped(WireCharset charset) {
        byte[] plain = new byte[tokenTo - tokenFrom];
        int length = 0;
        for (int i = tokenFrom; i < tokenTo; i++) {
            if (bytes[i] == escape) {
                i++;
            }
            plain[length++] = bytes[i];
        }
        return charset.decode(plain, 0, length);
    }
}
