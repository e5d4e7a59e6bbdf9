package io.github.atspec.core.rule;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule.Operand;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the two sides of a comparison. */
final class Operands {
    private final Tokens tokens;
    private final Names names;

    Operands(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** An operand, or the token of a constant whose type is not known yet. */
    record Side(@Nullable Operand operand, Token token) {

        /** The operand, where a constant has the type of the other side. */
        Operand resolve(Side other) throws RuleFault {
            return operand != null ? operand : new Operand.Constant(Constants.value(token, other.type()));
        }

        /** The type of the values; null for a plain number and for a constant. */
        @Nullable ValueType type() {
            if (operand instanceof Operand.Of of) {
                return of.parameter().type();
            }
            return operand instanceof Operand.State state ? state.item().column().type() : null;
        }

        /** Whether values of this side have an order. */
        boolean ordered() {
            ValueType type = type();
            return type == null || type instanceof ValueType.IntType || type instanceof ValueType.BitsType || type instanceof ValueType.TimeType;
        }
    }

    Side side() throws RuleFault {
        Token token = tokens.next();
        if (token instanceof Token.Param param) {
            return new Side(new Operand.Of(names.parameter(param)), token);
        }
        if (token instanceof Token.State state) {
            return new Side(scalar(state), token);
        }
        if (token instanceof Token.Word word && tokens.takeSymbol("(")) {
            Operand operand = function(word);
            tokens.expectSymbol(")");
            return new Side(operand, token);
        }
        if (token instanceof Token.Symbol || token instanceof Token.End) {
            tokens.back(tokens.mark() - (token instanceof Token.End ? 0 : 1));
            throw tokens.expected("a value");
        }
        return new Side(null, token);
    }

    private Operand scalar(Token.State token) throws RuleFault {
        StateItem item = names.item(token);
        if (item instanceof StateItem.Scalar scalar) {
            return new Operand.State(scalar);
        }
        String hint = "write 'count(" + token.shown() + ")' or '" + token.shown() + " empty'";
        throw new RuleFault("rule-type", token.column(), "'" + token.shown() + "' is not a single value", hint);
    }

    private Operand function(Token.Word name) throws RuleFault {
        Token argument = tokens.next();
        if (name.text().equals("bytes") && argument instanceof Token.Param param) {
            return new Operand.ByteLength(countable(names.parameter(param), param));
        }
        if (name.text().equals("count") && argument instanceof Token.Param param) {
            Parameter parameter = names.parameter(param);
            if (parameter.type() instanceof ValueType.ListType) {
                return new Operand.Elements(parameter);
            }
            throw new RuleFault("rule-type", param.column(), "'" + param.shown() + "' is not a list", "state 'count' for its type");
        }
        if (name.text().equals("count") && argument instanceof Token.State state) {
            StateItem item = names.item(state);
            if (item instanceof StateItem.Table || item instanceof StateItem.Queue) {
                return new Operand.Rows(item);
            }
            throw new RuleFault("rule-type", state.column(), "'" + state.shown() + "' has no rows to count", null);
        }
        String message = "'" + name.text() + "(" + argument.shown() + ")' is not a function of rules";
        throw new RuleFault("rule-syntax", name.column(), message, "there are bytes(<parameter>), count(<parameter>) and count(state.item)");
    }

    private static Parameter countable(Parameter parameter, Token token) throws RuleFault {
        ValueType type = parameter.type();
        boolean number = type instanceof ValueType.IntType || type instanceof ValueType.BitsType || type instanceof ValueType.BoolType;
        boolean time = type instanceof ValueType.TimeType || type instanceof ValueType.TimezoneType || type instanceof ValueType.AsctimeType;
        boolean several = type instanceof ValueType.ListType;
        if (number || time || type instanceof ValueType.AtomType || type instanceof ValueType.EitherType || type instanceof ValueType.ChoicesType || several || type instanceof ValueType.EnumType || type instanceof ValueType.UuidType) {
            throw new RuleFault("rule-type", token.column(), "'" + token.shown() + "' has no bytes to count", null);
        }
        return parameter;
    }

    static Optional<String> text(Token token) {
        if (token instanceof Token.Quoted quoted) {
            return Optional.of(quoted.text());
        }
        return token instanceof Token.Word word ? Optional.of(word.text()) : Optional.empty();
    }

    /** A constant of the type of {@code other}. */
    Value constant(Side other) throws RuleFault {
        Token token = tokens.peek();
        if (token instanceof Token.Symbol || token instanceof Token.End) {
            throw tokens.expected("a constant");
        }
        return Constants.value(tokens.next(), other.type());
    }
}
