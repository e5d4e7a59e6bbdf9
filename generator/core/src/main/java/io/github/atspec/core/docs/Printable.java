package io.github.atspec.core.docs;

import java.util.List;
import java.util.Locale;

/**
 * Makes text from a descriptor safe to look at: what a reader cannot see (control characters, characters that turn the writing direction, lone
 * surrogates) is spelled out. Markup is not its concern, the templates escape that.
 */
final class Printable {
    private Printable() {}

    /** One line of text. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, out));
        return out.toString();
    }

    /** Prose: paragraphs are separated by blank lines, any other white space is one blank. */
    static List<String> paragraphs(String prose) {
        return prose.strip()
                .lines()
                .map(String::strip)
                .collect(java.util.stream.Collectors.joining("\n"))
                .transform(lines -> List.of(lines.split("\n\n+")))
                .stream()
                .map(Printable::sentence)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    /** Prose on one line. */
    static String sentence(String prose) {
        return of(prose.strip().replaceAll("[ \\t\\r\\n]+", " "));
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '\r' -> out.append("\\r");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                if (visible(c)) {
                    out.appendCodePoint(c);
                } else if (c < 0x100 || c > 0xDC7F && c <= 0xDCFF) {
                    // A byte that is no text is a lone surrogate in strings of the wire.
                    out.append(String.format(Locale.ROOT, "\\x%02X", c & 0xFF));
                } else {
                    out.append(String.format(Locale.ROOT, "U+%04X", c));
                }
            }
        }
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
