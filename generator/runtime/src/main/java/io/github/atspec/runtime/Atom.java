package io.github.atspec.runtime;

/** A value that is told by its spelling to be a number, a text in quotes, or a word without them. */
public sealed interface Atom {

    /** The kinds there are. */
    enum Kind {
        NUMBER,
        TEXT,
        WORD
    }

    Kind kind();

    /** A decimal number. */
    record Number(long value) implements Atom {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** A text in quotes, without them. */
    record Text(String text) implements Atom {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /** A text without quotes that is no number. */
    record Word(String text) implements Atom {
        public Word {
            if (text.isEmpty() || isNumber(text)) {
                throw new IllegalArgumentException("'" + text + "' is no word");
            }
        }

        @Override
        public Kind kind() {
            return Kind.WORD;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Atom of(long value) {
        return new Number(value);
    }

    static Atom text(String text) {
        return new Text(text);
    }

    static Atom word(String text) {
        return new Word(text);
    }

    /** What a text without quotes is. */
    static Atom ofBare(String text) {
        return isNumber(text) ? new Number(Long.parseLong(text)) : new Word(text);
    }

    private static boolean isNumber(String text) {
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        return text.length() > from && text.length() <= from + 18 && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }
}
