package io.github.atspec.core.ambiguity;

import java.util.List;

/**
 * A line that is read in two ways.
 *
 * @param found the line, and the fields that have text in it either way
 * @param payload whether raw bytes are concerned; their number is not looked at, so that the line may have too many or too few
 */
record Witness(Search.Found found, boolean payload) {

    /** {@code <a>, <b>}: what stands in the line as the first reads it. */
    String first() {
        return names(found.first());
    }

    /** The same as the second reads it. */
    String second() {
        return names(found.second());
    }

    private static String names(List<String> fields) {
        return fields.isEmpty() ? "nothing" : "<" + String.join(">, <", fields) + ">";
    }

    /** The line in quotes, marked when it may not be right to the byte. */
    @Override
    public String toString() {
        return "'" + found.line() + "'" + (payload ? " (up to the payload)" : "");
    }
}
