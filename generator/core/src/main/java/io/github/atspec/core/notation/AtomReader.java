package io.github.atspec.core.notation;

import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a syntax line into {@link Atom}s and matches its brackets. One instance reads one line. */
final class AtomReader {
    private static final String SPECIAL = "<>[]\\";
    private static final String REPEATED = "...";

    private final String source;
    private final char separator;
    private final SourceLocation location;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Atom> atoms = new ArrayList<>();
    private final StringBuilder chars = new StringBuilder();
    private int charsColumn;
    private int at;
    private boolean failed;

    /** A bracket that waits for its end, with what stood before it. */
    private record Open(List<Atom> before, int column) {}

    AtomReader(String source, char separator, SourceLocation location, Problems problems) {
        this.source = source;
        this.separator = separator;
        this.location = location;
        this.problems = problems;
    }

    /** The atoms of the line, or null when it cannot be read. */
    @Nullable List<Atom> read() {
        while (at < source.length()) {
            next(source.charAt(at));
        }
        flush();
        for (Open bracket : open) {
            error("unbalanced-brackets", bracket.column(), "'[' without ']'", null);
        }
        return failed ? null : atoms;
    }

    private void next(char c) {
        switch (c) {
            case '<' -> parameter();
            case '>' -> stray("'>' without '<'");
            case '[' -> open();
            case ']' -> close();
            case '\\' -> escaped();
            default -> {
                if (c == separator) {
                    comma();
                } else {
                    plain(c, 1);
                }
            }
        }
    }

    private void plain(char c, int width) {
        if (c < ' ' || c == 0x7F) {
            error("control-character", at, "a syntax line cannot hold control characters", null);
        }
        if (chars.isEmpty()) {
            charsColumn = at;
        }
        chars.append(c);
        at += width;
    }

    private void escaped() {
        char c = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        if (c == 'n') {
            flush();
            atoms.add(new Atom.LineEnd(at));
            at += 2;
            return;
        }
        if (SPECIAL.indexOf(c) < 0) {
            error("unknown-escape", at, "'\\' stands before one of < > [ ] \\ n only", "write '\\\\' for a backslash");
            at++;
            return;
        }
        plain(c, 2);
    }

    private void flush() {
        if (!chars.isEmpty()) {
            atoms.add(new Atom.Chars(chars.toString(), charsColumn));
            chars.setLength(0);
        }
    }

    private void comma() {
        flush();
        atoms.add(new Atom.Comma(at++));
    }

    private void open() {
        flush();
        open.push(new Open(atoms, at++));
        atoms = new ArrayList<>();
    }

    private void close() {
        flush();
        if (open.isEmpty()) {
            stray("']' without '['");
            return;
        }
        at++;
        boolean repeated = source.startsWith(REPEATED, at);
        at += repeated ? REPEATED.length() : 0;
        Open bracket = open.pop();
        Atom.Group group = new Atom.Group(List.copyOf(atoms), repeated, bracket.column());
        atoms = bracket.before();
        atoms.add(group);
        if (group.hasLineEnd() && !(repeated && group.endsLine())) {
            error("line-end", group.column(), "a line end inside a group", "only a repeated group of whole lines has line ends, the last one at its end");
        } else if (!group.hasParameter()) {
            error("group-without-parameter", group.column(), "a group without a parameter", "angle brackets forgotten?");
        }
    }

    private void stray(String message) {
        error("unbalanced-brackets", at, message, "write '\\" + source.charAt(at) + "' if the character itself is meant");
        at++;
    }

    private void parameter() {
        flush();
        int end = source.indexOf('>', at);
        if (end < 0) {
            error("unbalanced-brackets", at, "'<' without '>'", "write '\\<' if the character itself is meant");
            at++;
            return;
        }
        String inside = source.substring(at + 1, end);
        boolean quoted = inside.length() > 1 && inside.startsWith("\"") && inside.endsWith("\"");
        String name = quoted ? inside.substring(1, inside.length() - 1) : inside;
        if (malformed(name)) {
            error("malformed-parameter", at, "'<" + inside + ">' is not a parameter", "a name has no < [ ] \" or comma and no blank at its ends");
        }
        atoms.add(new Atom.Param(name, quoted, at));
        at = end + 1;
    }

    private static boolean malformed(String name) {
        return name.isEmpty() || !name.equals(name.strip()) || name.chars().anyMatch(c -> "<>[]\",".indexOf(c) >= 0 || c < ' ');
    }

    private void error(String id, int column, String message, @Nullable String hint) {
        failed = true;
        problems.error(id, location.plus(column), message, hint);
    }
}
