package io.github.atspec.core.link;

/** Literal text in syntax lines. */
final class Literals {
    private Literals() {}

    /** The text with what has a meaning in the notation escaped. */
    static String escape(String text) {
        return text.replaceAll("[<>\\[\\]\\\\]", "\\\\$0");
    }
}
