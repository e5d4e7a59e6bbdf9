package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Value;
import java.util.Map;

/** What came of reading a line. */
public sealed interface Reading {

    /**
     * The line is of this shape and its values are right.
     *
     * @param values by parameter name, in the order of the line; parameters without a value are not in it
     */
    record Parsed(Map<String, Value> values) implements Reading {}

    /**
     * The bytes are not of this line's shape.
     *
     * @param offset 0-based offset in the line
     * @param expected what should stand there, as a phrase
     */
    record Mismatch(int offset, String expected) implements Reading {}

    /**
     * The shape is right but a value breaks a rule.
     *
     * @param parameter its name
     * @param value as text; {@code ***} for a secret
     * @param rule as a phrase
     */
    record Invalid(String parameter, String value, String rule) implements Reading {}
}
