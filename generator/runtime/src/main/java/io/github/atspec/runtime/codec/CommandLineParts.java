package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line of several commands where the dialect lets one end: a basic command behind its digits, an extended one at the separator. One instance cuts one line. */
public final class CommandLineParts {
    private final Dialect.Several rules;
    private final char escape;
    private final String line;

    private CommandLineParts(Dialect.Several rules, char escape, Bytes line) {
        this.rules = rules;
        this.escape = escape;
        this.line = new String(line.toByteArray(), StandardCharsets.ISO_8859_1);
    }

    /**
     * Where the commands of a line stand, each without the prefix; fewer than two where it is not a line of several.
     *
     * @param line without its end
     */
    public static List<Span> of(Dialect dialect, Bytes line) {
        Dialect.Several rules = dialect.several();
        return rules == null || !line.startsWith(Bytes.utf8(rules.prefix())) ? List.of() : new CommandLineParts(rules, dialect.escape(), line).all();
    }

    /** A command of a line as it is written alone. */
    public static Bytes alone(Dialect dialect, Bytes line, Span part) {
        byte[] prefix = Bytes.utf8(java.util.Objects.requireNonNull(dialect.several()).prefix()).toByteArray();
        byte[] alone = java.util.Arrays.copyOf(prefix, prefix.length + part.to() - part.from());
        line.slice(part.from(), part.to()).copyTo(alone, prefix.length);
        return Bytes.wrap(alone);
    }

    private List<Span> all() {
        List<Span> parts = new ArrayList<>();
        int at = rules.prefix().length();
        while (at < line.length()) {
            int end = end(at);
            if (end == at) {
                return List.of();
            }
            parts.add(new Span(at, end));
            at = end + (end < line.length() - 1 && line.charAt(end) == rules.separator() ? 1 : 0);
        }
        return parts;
    }

    private int end(int from) {
        char first = line.charAt(from);
        if (isLetter(from)) {
            return rules.rest().indexOf(first) >= 0 ? Math.min(line.length(), separator(from) + 1) : endOfBasic(from + 1);
        }
        return rules.marks().indexOf(first) >= 0 && isLetter(from + 1) ? endOfBasic(from + 2) : separator(from);
    }

    private boolean isLetter(int at) {
        char c = at < line.length() ? Character.toUpperCase(line.charAt(at)) : 0;
        return c >= 'A' && c <= 'Z';
    }

    private int endOfBasic(int from) {
        int at = afterDigits(from);
        if (is('?', at)) {
            return at + 1;
        } else if (is('=', at)) {
            return is('?', at + 1) ? at + 2 : afterDigits(at + 1);
        }
        return at;
    }

    private int afterDigits(int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private boolean is(char c, int at) {
        return at < line.length() && line.charAt(at) == c;
    }

    /** The next separator outside quotes, or the end. */
    private int separator(int from) {
        boolean quoted = false;
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            if (quoted && escape != 0 && c == escape) {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == rules.separator() && !quoted) {
                return at;
            }
        }
        return line.length();
    }
}
