package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.runtime.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts texts in quotes where they need them, with escapes inside. */
final class Quotes {
    private static final byte QUOTE = '"';

    private final Dialect.@Nullable Escape escape;
    /** Whether what stands between quotes is written as it is. */
    private final boolean raw;

    Quotes(Dialect dialect, Side side) {
        this.raw = side == Side.DEVICE && dialect.rawAnswers();
        this.escape = raw ? null : dialect.escape();
    }

    /** What came of quoting: the bytes to write, or the phrase that says why they cannot be written. */
    record Quoted(Bytes bytes, @Nullable String refusal) {
        static Quoted refused(String rule) {
            return new Quoted(Bytes.EMPTY, rule);
        }
    }

    Quoted write(Bytes text, Quoting quoting, String stops) {
        boolean bare = fitsBare(text, stops);
        if (quoting == Quoting.NEVER) {
            return bare ? new Quoted(text, null) : Quoted.refused("cannot be written without quotes");
        }
        return quoting == Quoting.OPTIONAL && bare && !holdsEscape(text) && !blankAtEnd(text) ? new Quoted(text, null) : quoted(text);
    }

    private static boolean fitsBare(Bytes text, String stops) {
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == QUOTE || stops.indexOf(text.at(i) & 0xFF) >= 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private boolean holdsEscape(Bytes text) {
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean blankAtEnd(Bytes text) {
        return text.at(0) == ' ' || text.at(text.length() - 1) == ' ';
    }

    private boolean isEscape(byte b) {
        return escape != null && b == escape.character();
    }

    private Quoted quoted(Bytes text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(QUOTE);
        for (int i = 0; i < text.length(); i++) {
            byte b = text.at(i);
            if (escape != null && escape.escapes().indexOf(b & 0xFF) >= 0) {
                out.write(escape.character());
            } else if (!raw && (b == QUOTE || isEscape(b))) {
                return Quoted.refused("cannot hold '" + (char) b + "', which cannot be escaped");
            }
            out.write(b);
        }
        out.write(QUOTE);
        return new Quoted(Bytes.wrap(out.toByteArray()), null);
    }

    /**
     * The text between quotes that begin at {@code start} of {@code line}; empty when they do not end.
     *
     * @param ends where it ends if it is written as it is
     */
    Optional<Unquoted> read(Bytes line, int start, String parameter, StringEnds ends) throws OpenStringException {
        if (!raw) {
            return escaped(line, start);
        }
        int end = ends.end(line, start + 1, parameter);
        return end < 0 ? Optional.empty() : Optional.of(new Unquoted(line.slice(start + 1, end), end + 1));
    }

    private Optional<Unquoted> escaped(Bytes line, int start) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = start + 1; i < line.length(); i++) {
            if (line.at(i) == QUOTE) {
                return Optional.of(new Unquoted(Bytes.wrap(out.toByteArray()), i + 1));
            }
            if (isEscape(line.at(i)) && ++i == line.length()) {
                return Optional.empty();
            }
            out.write(line.at(i));
        }
        return Optional.empty();
    }

    /** A text without its quotes and escapes, and the offset after the quotes. */
    record Unquoted(Bytes text, int end) {}
}
