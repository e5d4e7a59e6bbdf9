package io.github.atspec.core.model;

import java.util.Locale;
import java.util.Map;

/** Words for the marks in the names of commands, for where two names differ in nothing else and a mark cannot stand. */
public final class Marks {
    private static final Map<Character, String> WORDS = Map.ofEntries(
            Map.entry('!', "bang"),
            Map.entry('#', "hash"),
            Map.entry('$', "dollar"),
            Map.entry('%', "percent"),
            Map.entry('&', "and"),
            Map.entry('*', "star"),
            Map.entry('+', "plus"),
            Map.entry('-', "dash"),
            Map.entry('/', "slash"),
            Map.entry('@', "at"),
            Map.entry('\\', "backslash"),
            Map.entry('^', "caret"));

    private Marks() {}

    /** {@code AT#Q} to {@code AT hash Q}. */
    public static String spelledOut(String name) {
        StringBuilder out = new StringBuilder();
        for (char c : name.toCharArray()) {
            boolean plain = c == ' ' || c >= 128 || Character.isLetterOrDigit(c);
            out.append(plain ? String.valueOf(c) : " " + word(c) + " ");
        }
        return out.toString().strip();
    }

    private static String word(char mark) {
        String known = WORDS.get(mark);
        return known != null ? known : Character.getName(mark).split("[ -]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
