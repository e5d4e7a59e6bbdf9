package io.github.atspec.core.java;

/** Prose of a descriptor as Javadoc: nothing in it can end the comment, become markup, a tag or a Unicode escape. Give it to JavaPoet with {@code $L}. */
public final class JavadocText {
    private static final int WIDTH = 100;

    private JavadocText() {}

    /** The text on lines of moderate length, without a line end after it. */
    public static String of(String prose) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : prose.strip().split("\\s+")) {
            String escaped = escape(word);
            boolean first = out.isEmpty();
            boolean fits = column + 1 + escaped.length() <= WIDTH;
            column = fits ? column + 1 + escaped.length() : escaped.length();
            out.append(first ? "" : fits ? " " : "\n").append(escaped);
        }
        return out.toString();
    }

    /** As {@link #of}, with a full stop at the end unless a sentence ends there. */
    public static String sentence(String prose) {
        String text = prose.strip();
        boolean ended = text.isEmpty() || ".!?:;。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
        return of(ended ? text : text + ".");
    }

    private static String escape(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '@', '{', '}', '\\', '*', '/' -> out.append(harmless(word, i));
                default -> out.append(c < 0x20 || c == 0x7F ? ' ' : c);
            }
        }
        return out.toString();
    }

    /** Asterisk and slash are escaped only beside each other, so that paths and lists stay readable in the source. */
    private static String harmless(String word, int i) {
        char c = word.charAt(i);
        boolean alone = c == '*' && !at(word, i + 1, '/') || c == '/' && !at(word, i - 1, '*') && !at(word, i + 1, '*') && i > 0;
        return alone ? String.valueOf(c) : "&#" + (int) c + ";";
    }

    private static boolean at(String word, int i, char c) {
        return i >= 0 && i < word.length() && word.charAt(i) == c;
    }
}
