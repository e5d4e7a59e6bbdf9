package io.github.atspec.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@link Choices} from a text. One instance reads once. */
final class ChoicesReader {
    private static final Pattern NUMBERS = Pattern.compile("(0|-?[1-9][0-9]{0,17})(?:-(0|-?[1-9][0-9]{0,17}))?");
    /** What is neither a quote nor part of the structure. */
    private static final Pattern WORD = Pattern.compile("[!-~&&[^\"(),]]+");

    private final String text;
    private int at;

    ChoicesReader(String text) {
        this.text = text;
    }

    static boolean isWord(String text) {
        return WORD.matcher(text).matches() && numbers(text) == null;
    }

    /** All of the text, or null when it is something else. */
    @Nullable Choices read() {
        Choices choices = choices(1);
        return at == text.length() ? choices : null;
    }

    private @Nullable Choices choices(int depth) {
        List<Choices.Item> items = new ArrayList<>();
        if (depth > Choices.DEEPEST || !skip('(')) {
            return null;
        }
        if (skip(')')) {
            return new Choices(items);
        }
        do {
            while (!items.isEmpty() && skip(' ')) {
                // Some devices write a blank behind a comma.
            }
            Choices.Item item = item(depth);
            if (item == null) {
                return null;
            }
            items.add(item);
        } while (skip(','));
        return skip(')') ? new Choices(items) : null;
    }

    private Choices.@Nullable Item item(int depth) {
        if (at < text.length() && text.charAt(at) == '(') {
            Choices nested = choices(depth + 1);
            return nested == null ? null : new Choices.Item.Nested(nested);
        }
        if (skip('"')) {
            int end = text.indexOf('"', at);
            String quoted = end < 0 ? null : text.substring(at, end);
            at = end + 1;
            return quoted == null || quoted.chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0) ? null : new Choices.Item.Text(quoted);
        }
        Matcher word = WORD.matcher(text).region(at, text.length());
        if (!word.lookingAt()) {
            return null;
        }
        at = word.end();
        Choices.Item numbers = numbers(word.group());
        return numbers == null ? new Choices.Item.Word(word.group()) : numbers;
    }

    private static Choices.@Nullable Item numbers(String word) {
        Matcher matcher = NUMBERS.matcher(word);
        if (!matcher.matches()) {
            return null;
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2) == null ? first : Long.parseLong(matcher.group(2));
        return first <= last ? new Choices.Item.Numbers(first, last) : null;
    }

    private boolean skip(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }
}
