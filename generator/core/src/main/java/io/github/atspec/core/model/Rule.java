package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule between parameters or over state (SEMANTICS section 8), parsed and resolved.
 *
 * @param text as written: shown in the docs and in messages
 * @param claim what must hold
 * @param condition when it must hold, or null for always
 */
public record Rule(String text, Claim claim, @Nullable Condition condition, SourceLocation location) {

    /** What a rule claims. */
    public sealed interface Claim {
        record Holds(Condition condition) implements Claim {}

        /** All of them are present, or none is. */
        record Together(List<Parameter> parameters) implements Claim {}

        /** No two of their values, the elements of lists among them, are equal. */
        record Distinct(List<Parameter> parameters) implements Claim {}
    }

    /** A truth over values. A comparison with an absent parameter holds. */
    public sealed interface Condition {
        record And(List<Condition> all) implements Condition {}

        record Or(List<Condition> any) implements Condition {}

        record Not(Condition condition) implements Condition {}

        record Compare(Operand left, Operator operator, Operand right) implements Condition {}

        record In(Operand operand, List<Value> values) implements Condition {}

        /** Whether bit {@code bit} of a mask is set ({@code has}) or clear. */
        record Bit(Operand operand, int bit, boolean has) implements Condition {}

        record MultipleOf(Parameter parameter, long factor) implements Condition {}

        /** {@code present} or absent. */
        record Present(Parameter parameter, boolean present) implements Condition {}

        /** A table, queue or unset fields without content. */
        record Empty(StateItem item) implements Condition {}

        /** A table has the row whose key, or a queue a row whose column of that name, is the parameter's value. */
        record HasRow(StateItem item, StateItem.Column column, Parameter parameter) implements Condition {}
    }

    /** One side of a comparison. */
    public sealed interface Operand {
        record Of(Parameter parameter) implements Operand {}

        /** The number of bytes of the parameter's value. */
        record ByteLength(Parameter parameter) implements Operand {}

        /** The number of elements of a list; 0 where there is none. */
        record Elements(Parameter parameter) implements Operand {}

        /** The value of a scalar state item. */
        record State(StateItem.Scalar item) implements Operand {}

        /** The number of rows of a table or queue. */
        record Rows(StateItem item) implements Operand {}

        record Constant(Value value) implements Operand {}
    }

    public enum Operator {
        EQUAL("="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">=");

        private final String spelling;

        Operator(String spelling) {
            this.spelling = spelling;
        }

        public String spelling() {
            return spelling;
        }
    }
}
