package io.github.atspec.core.interpret;

import io.github.atspec.runtime.Bytes;

/** A place in a line. */
final class Cursor {
    private final Bytes line;
    private int at;

    Cursor(Bytes line) {
        this.line = line;
    }

    int offset() {
        return at;
    }

    Bytes line() {
        return line;
    }

    boolean atEnd() {
        return at == line.length();
    }

    /** Whether one of {@code bytes} comes next. */
    boolean before(String bytes) {
        return !atEnd() && bytes.indexOf(line.at(at) & 0xFF) >= 0;
    }

    /** Whether this text comes next. */
    boolean isAt(String text) {
        Bytes expected = Bytes.utf8(text);
        return line.length() - at >= expected.length() && line.slice(at, at + expected.length()).equals(expected);
    }

    /** Whether nothing but this byte comes up to the end of the line. */
    boolean isAllUpToEnd(char c) {
        for (int i = at; i < line.length(); i++) {
            if ((line.at(i) & 0xFF) != c) {
                return false;
            }
        }
        return true;
    }

    boolean skip(char expected) {
        boolean there = !atEnd() && (line.at(at) & 0xFF) == expected;
        at += there ? 1 : 0;
        return there;
    }

    /** Passes exactly these bytes. */
    void expect(String text) throws MismatchException {
        Bytes expected = Bytes.utf8(text);
        for (int i = 0; i < expected.length(); i++) {
            if (atEnd() || line.at(at) != expected.at(i)) {
                throw mismatch("'" + expected.slice(i, expected.length()).utf8() + "'");
            }
            at++;
        }
    }

    /** Passes what stands before {@code end}, and gives it. */
    Bytes take(int end) {
        Bytes taken = line.slice(at, end);
        at = end;
        return taken;
    }

    MismatchException mismatch(String expected) {
        return new MismatchException(at, expected);
    }
}
