package io.github.atspec.core.source;

import java.util.Comparator;

/**
 * Where something stands in a descriptor.
 *
 * @param file the descriptor file as the user named it, with {@code /} as separator
 * @param line 1-based line
 * @param column 1-based column, counted in characters
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {

    /** The start of a file, for problems that concern it as a whole. */
    public static SourceLocation startOf(String file) {
        return new SourceLocation(file, 1, 1);
    }

    /** The place {@code characters} further right on the same line, for a problem inside a scalar. */
    public SourceLocation plus(int characters) {
        return new SourceLocation(file, line, column + characters);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return Comparator.comparing(SourceLocation::file)
                .thenComparingInt(SourceLocation::line)
                .thenComparingInt(SourceLocation::column)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
