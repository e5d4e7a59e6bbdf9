package io.github.atspec.runtime.codec;

/** Why a line could not be read. */
public sealed interface LineProblem {

    /**
     * The bytes are not of this line's shape.
     *
     * @param offset 0-based offset in the line
     * @param expected what should stand there, as a phrase
     */
    record Mismatch(int offset, String expected) implements LineProblem {}

    /**
     * The shape is right but a value breaks a rule.
     *
     * @param parameter the descriptor's name
     * @param value as text; {@code ***} for a secret
     * @param rule the broken rule, as a phrase
     */
    record Invalid(String parameter, String value, String rule) implements LineProblem {}
}
