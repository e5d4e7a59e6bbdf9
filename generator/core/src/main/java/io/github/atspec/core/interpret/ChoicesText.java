package io.github.atspec.core.interpret;

import io.github.atspec.runtime.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Values in parentheses, {@code (0-4,"a",(1))}, and how they are written: without blanks behind commas, a range of one number as that number. One instance reads once. */
final class ChoicesText {
    private static final int DEEPEST = 4;
    private static final String NUMBER = "(0|-?[1-9][0-9]{0,17})";

    private final Bytes line;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private int at;

    private ChoicesText(Bytes line, int from) {
        this.line = line;
        this.at = from;
    }

    /** Where the parentheses that open at {@code from} close, quotes heeded; the end of the line where they do not. */
    static int end(Bytes line, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            int c = line.at(i);
            quoted ^= c == '"';
            depth += quoted || c != '(' ? 0 : 1;
            depth -= quoted || c != ')' ? 0 : 1;
            if (depth == 0) {
                return i + 1;
            }
        }
        return line.length();
    }

    /** The canonical bytes; empty where the text is something else. */
    static Optional<Bytes> canonical(Bytes text) {
        ChoicesText reader = new ChoicesText(text, 0);
        return reader.choices(1) && reader.at == text.length() ? Optional.of(Bytes.wrap(reader.written.toByteArray())) : Optional.empty();
    }

    private boolean choices(int depth) {
        if (depth > DEEPEST || !pass('(')) {
            return false;
        }
        if (pass(')')) {
            return true;
        }
        while (item(depth)) {
            if (pass(')')) {
                return true;
            }
            if (!pass(',')) {
                return false;
            }
            while (next() == ' ') {
                at++;
            }
        }
        return false;
    }

    private boolean item(int depth) {
        if (next() == '(') {
            return choices(depth + 1);
        }
        return next() == '"' ? quoted() : word();
    }

    private boolean quoted() {
        pass('"');
        while (at < line.length() && next() != '"') {
            if (next() == '\r' || next() == '\n' || next() == 0) {
                return false;
            }
            pass(next());
        }
        return pass('"');
    }

    private boolean word() {
        int from = at;
        while (next() > ' ' && next() <= '~' && "\"(),".indexOf(next()) < 0) {
            at++;
        }
        String word = line.slice(from, at).utf8();
        String shown = word.matches(NUMBER + "-\\1") ? word.substring(0, word.length() / 2) : word;
        written.writeBytes(shown.getBytes(StandardCharsets.US_ASCII));
        return !word.isEmpty();
    }

    private int next() {
        return at < line.length() ? line.at(at) & 0xFF : -1;
    }

    private boolean pass(int expected) {
        if (expected < 0 || next() != expected) {
            return false;
        }
        written.write(expected);
        at++;
        return true;
    }
}
