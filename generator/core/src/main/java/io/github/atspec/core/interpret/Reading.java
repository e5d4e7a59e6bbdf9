package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Value;
import io.github.atspec.runtime.Bytes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of reading a line. */
public sealed interface Reading {

    /**
     * The line is of this shape and its values are right.
     *
     * @param values by parameter name, in the order of the line; parameters without a value are not in it
     * @param surplus the fields at the end that were passed over, with their separators; null when there were none
     * @param undecided a string that can end elsewhere, of which the shortest was taken; null when there is none
     * @param unlisted the first parameter with a value that its enumeration does not list; null when there is none
     */
    record Parsed(Map<String, Value> values, @Nullable Bytes surplus, @Nullable String undecided, @Nullable String unlisted) implements Reading {}

    /**
     * The bytes are not of this line's shape.
     *
     * @param offset 0-based offset in the line
     * @param expected what should stand there, as a phrase
     */
    record Mismatch(int offset, String expected) implements Reading {}

    /**
     * The first lines of a pattern of several are there, and right; the others are still to come.
     *
     * @param values what was read
     * @param surplus as of a whole pattern
     */
    record Unfinished(Map<String, Value> values, @Nullable Bytes surplus) implements Reading {}

    /**
     * The shape is right but a value breaks a rule.
     *
     * @param parameter its name
     * @param value as text; {@code ***} for a secret
     * @param rule as a phrase
     */
    record Invalid(String parameter, String value, String rule) implements Reading {}
}
