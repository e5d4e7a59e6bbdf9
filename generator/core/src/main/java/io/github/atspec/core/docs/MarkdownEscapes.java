package io.github.atspec.core.docs;

/** Escaping for Markdown (CommonMark 0.31, sections 2.4, 4.5 and 6.1). */
final class MarkdownEscapes {
    /** Characters that can begin markup anywhere in a line. */
    private static final String INLINE = "\\`*_{}[]<>&|~#!$^@";

    /** Characters that can begin a block at the start of a line. */
    private static final String LEADING = "+-=";

    private MarkdownEscapes() {}

    /** Running text. */
    static String text(String text) {
        String line = text.replaceAll("[\\r\\n\\t]+", " ");
        StringBuilder out = new StringBuilder(line.length() + 16);
        int digits = leadingDigits(line);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (INLINE.indexOf(c) >= 0 || i == 0 && LEADING.indexOf(c) >= 0 || i == digits && endsListMarker(line, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Whether {@code 12.} or {@code 12)} before a blank or the end would begin a list. */
    private static boolean endsListMarker(String line, int i) {
        boolean marker = i > 0 && (line.charAt(i) == '.' || line.charAt(i) == ')');
        return marker && (i + 1 == line.length() || line.charAt(i + 1) == ' ');
    }

    private static int leadingDigits(String line) {
        int i = 0;
        while (i < line.length() && Character.isDigit(line.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A code span. */
    static String code(String text) {
        String line = text.replaceAll("[\\r\\n]+", " ");
        String ticks = "`".repeat(longestRun(line) + 1);
        String pad = line.isBlank() || !line.startsWith("`") && !line.endsWith("`") && !(line.startsWith(" ") && line.endsWith(" ")) ? "" : " ";
        return ticks + pad + line + pad + ticks;
    }

    /** A code span in a table. */
    static String cell(String text) {
        return code(text).replace("|", "\\|");
    }

    /** A fenced code block, without the line end after it. */
    static String fenced(String text) {
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return fence + "text\n" + text + "\n" + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
