package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Dialect.Several;
import io.github.atspec.runtime.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a command line that is not one command into those that the rules of the dialect put on one line. */
public final class LineSplitter {
    private final Dialect dialect;

    public LineSplitter(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * A command of a line.
     *
     * @param from where it begins in the line
     * @param to where it ends
     * @param alone with the prefix
     */
    public record Part(int from, int to, Bytes alone) {

        /** What stands before the command where it is alone. */
        public Bytes prefix() {
            return alone.slice(0, alone.length() - (to - from));
        }
    }

    /**
     * The commands of a line, in order; fewer than two where it is no line of several.
     *
     * @param line without its end
     */
    public List<Part> split(Bytes line) {
        Several rules = dialect.several();
        String text = new String(line.toByteArray(), StandardCharsets.ISO_8859_1);
        if (rules == null || !text.startsWith(rules.prefix())) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        Matcher command = command(rules).matcher(text);
        int at = rules.prefix().length();
        while (at < text.length() && command.region(at, text.length()).lookingAt()) {
            int end = command.end();
            parts.add(new Part(at, end, Bytes.of((rules.prefix() + text.substring(at, end)).getBytes(StandardCharsets.ISO_8859_1))));
            boolean separated = end < text.length() - 1 && text.charAt(end) == rules.separator();
            at = separated ? end + 1 : end;
        }
        return at == text.length() ? List.copyOf(parts) : List.of();
    }

    private Pattern command(Several rules) {
        String separator = Pattern.quote(Character.toString(rules.separator()));
        String escaped = dialect.escape() == null ? "" : Pattern.quote(Character.toString(dialect.escape().character())) + ".|";
        String rest = "(?:\"(?:" + escaped + "[^\"])*+(?:\"|$)|(?!" + separator + ")[^\"])*+";
        String dial = rules.rest().isEmpty() ? "(?!)" : "[" + Pattern.quote(rules.rest()) + "]" + rest + separator + "?";
        String basic = (rules.marks().isEmpty() ? "" : "[" + Pattern.quote(rules.marks()) + "]?") + "[A-Za-z][0-9]*(?:\\?|=(?:\\?|[0-9]*))?";
        String extended = "(?![A-Za-z]|" + separator + ")" + rest;
        return Pattern.compile(dial + "|" + basic + "|" + extended, Pattern.DOTALL);
    }
}
