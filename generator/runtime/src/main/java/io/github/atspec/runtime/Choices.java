package io.github.atspec.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What test answers print of a parameter: the values it may have, in parentheses, such as {@code (0-4,7)} or {@code ("SM","ME")}.
 *
 * @param items in the order written
 */
public record Choices(List<Item> items) {
    /** Parentheses in parentheses, the outermost ones counted. */
    static final int DEEPEST = 4;

    /** One of the values, or several. */
    public sealed interface Item {

        /** A number, or all numbers from one to another, ends included. */
        record Numbers(long first, long last) implements Item {
            public Numbers {
                require(first <= last, first + "-" + last + " is no range");
            }

            @Override
            public String toString() {
                return first == last ? Long.toString(first) : first + "-" + last;
            }
        }

        /** A text in quotes, without them. */
        record Text(String text) implements Item {
            public Text {
                require(WireString.isEncodable(text) && text.chars().noneMatch(c -> c == '"' || c == '\r' || c == '\n' || c == 0), "a text in choices holds no quote, CR, LF or NUL");
            }

            @Override
            public String toString() {
                return '"' + text + '"';
            }
        }

        /** Anything else without quotes, as it is spelled. */
        record Word(String text) implements Item {
            public Word {
                require(ChoicesReader.isWord(text), "'" + text + "' is no word of choices");
            }

            @Override
            public String toString() {
                return text;
            }
        }

        /** Choices for one more value. */
        record Nested(Choices choices) implements Item {
            @Override
            public String toString() {
                return choices.toString();
            }
        }
    }

    public Choices {
        items = List.copyOf(items);
        require(depth(items) <= DEEPEST, "choices are nested at most " + DEEPEST + " deep");
    }

    private static int depth(List<Item> items) {
        return 1 + items.stream().mapToInt(item -> item instanceof Item.Nested nested ? depth(nested.choices().items()) : 0).max().orElse(0);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Numbers alone. */
    public static Choices of(long... numbers) {
        List<Item> items = new ArrayList<>();
        for (long number : numbers) {
            items.add(new Item.Numbers(number, number));
        }
        return new Choices(items);
    }

    /** The numbers from one to another. */
    public static Choices range(long first, long last) {
        return new Choices(List.of(new Item.Numbers(first, last)));
    }

    /**
     * The choices of a text like {@code (0-4,7)}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Choices of(String text) {
        Choices choices = parse(text);
        if (choices == null) {
            throw new IllegalArgumentException("not choices in parentheses: " + text);
        }
        return choices;
    }

    /** The choices of a text, or null when it is none. Blanks behind commas are passed over. */
    public static @Nullable Choices parse(String text) {
        return new ChoicesReader(text).read();
    }

    /** Whether a number is one of these, or in one of these ranges. */
    public boolean allows(long number) {
        return items.stream().anyMatch(item -> item instanceof Item.Numbers numbers && numbers.first() <= number && number <= numbers.last());
    }

    /** Whether a text, in quotes or not, is one of these. */
    public boolean allows(String text) {
        return items.stream().anyMatch(item -> item instanceof Item.Text quoted && quoted.text().equals(text) || item instanceof Item.Word word && word.text().equals(text));
    }

    /** As on the wire. */
    @Override
    public String toString() {
        return items.stream().map(Item::toString).collect(Collectors.joining(",", "(", ")"));
    }
}
