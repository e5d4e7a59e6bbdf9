package io.github.atspec.core.rule;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule.Condition;
import io.github.atspec.core.model.Rule.Operand;
import io.github.atspec.core.model.Rule.Operator;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads conditions by recursive descent; {@code and} binds tighter than {@code or}. */
final class Conditions {
    private static final Set<String> PRESENCE = Set.of("present", "absent");

    private final Tokens tokens;
    private final Names names;
    private final Operands operands;

    Conditions(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
        this.operands = new Operands(tokens, names);
    }

    Condition condition() throws RuleFault {
        List<Condition> any = new ArrayList<>(List.of(conjunction()));
        while (tokens.takeWord("or")) {
            any.add(conjunction());
        }
        return any.size() == 1 ? any.get(0) : new Condition.Or(List.copyOf(any));
    }

    private Condition conjunction() throws RuleFault {
        List<Condition> all = new ArrayList<>(List.of(test()));
        while (tokens.takeWord("and")) {
            all.add(test());
        }
        return all.size() == 1 ? all.get(0) : new Condition.And(List.copyOf(all));
    }

    private Condition test() throws RuleFault {
        if (tokens.takeWord("not")) {
            return new Condition.Not(test());
        }
        if (tokens.takeSymbol("(")) {
            Condition inner = condition();
            tokens.expectSymbol(")");
            return inner;
        }
        Condition rows = rows();
        return rows != null ? rows : ofValue(operands.side());
    }

    /** A test of an item with rows or fields; null (and nothing read) when the next token is not one. */
    private @Nullable Condition rows() throws RuleFault {
        if (!(tokens.peek() instanceof Token.State token)) {
            return null;
        }
        StateItem item = names.item(token);
        if (item instanceof StateItem.Scalar) {
            return null;
        }
        tokens.next();
        if (tokens.takeWord("empty")) {
            return new Condition.Empty(item);
        }
        boolean has = tokens.takeWord("has");
        if (!has && !tokens.takeWord("lacks")) {
            throw tokens.expected("'empty' or 'has <parameter>'");
        }
        Condition row = row(item, token);
        return has ? row : new Condition.Not(row);
    }

    private Condition row(StateItem item, Token.State state) throws RuleFault {
        if (!(tokens.peek() instanceof Token.Param param)) {
            throw tokens.expected("a parameter");
        }
        Parameter parameter = names.parameter(param);
        if (parameter.type() instanceof ValueType.ListType) {
            throw new RuleFault("rule-type", param.column(), "'" + param.shown() + "' is a list", "one value tells rows apart");
        }
        tokens.next();
        Optional<StateItem.Column> column = item.column(parameter.name());
        if (column.isEmpty() && item instanceof StateItem.Table table && table.key().size() == 1) {
            column = item.column(table.key().get(0));
        }
        if (item instanceof StateItem.Fields || column.isEmpty()) {
            String message = "'" + state.shown() + "' has no rows that are told apart by " + param.shown();
            throw new RuleFault("rule-type", param.column(), message, "a column of that name, or a key of one column, is needed");
        }
        Charsets.requireSame(column.get().type(), parameter.type(), param);
        return new Condition.HasRow(item, column.get(), parameter);
    }

    private Condition ofValue(Operands.Side left) throws RuleFault {
        Token token = tokens.peek();
        Optional<Operator> operator = operator(token);
        if (!(token instanceof Token.Word presence && PRESENCE.contains(presence.text()))) {
            single(left);
        }
        if (operator.isPresent()) {
            tokens.next();
            return comparison(left, operator.get(), token);
        }
        if (left.operand() == null) {
            throw tokens.expected("a comparison");
        }
        if (tokens.takeWord("in")) {
            return new Condition.In(left.operand(), set(left));
        }
        if (tokens.takeWord("has") || tokens.takeWord("lacks")) {
            return bit(left, left.operand(), token.shown().equals("has"));
        }
        if (left.operand() instanceof Operand.Of of) {
            return ofParameter(of.parameter(), left);
        }
        throw tokens.expected("a comparison");
    }

    private Condition ofParameter(Parameter parameter, Operands.Side left) throws RuleFault {
        if (tokens.takeWord("present")) {
            return new Condition.Present(parameter, true);
        }
        if (tokens.takeWord("absent")) {
            return new Condition.Present(parameter, false);
        }
        int mark = tokens.mark();
        if (tokens.takeWord("multiple") && tokens.takeWord("of") && tokens.peek() instanceof Token.Number factor && factor.value() > 0) {
            if (!(parameter.type() instanceof ValueType.IntType)) {
                throw new RuleFault("rule-type", left.token().column(), "'" + left.token().shown() + "' is not a number", null);
            }
            tokens.next();
            return new Condition.MultipleOf(parameter, factor.value());
        }
        tokens.back(mark);
        throw tokens.expected("a comparison, 'present' or 'absent'");
    }

    private Condition bit(Operands.Side left, Operand operand, boolean has) throws RuleFault {
        if (!(left.type() instanceof ValueType.BitsType type)) {
            throw new RuleFault("rule-type", left.token().column(), "'" + left.token().shown() + "' has no bits", null);
        }
        return new Condition.Bit(operand, Constants.bit(tokens.next(), type), has);
    }

    private List<Value> set(Operands.Side left) throws RuleFault {
        tokens.expectSymbol("{");
        List<Value> values = new ArrayList<>(List.of(operands.constant(left)));
        while (tokens.takeSymbol(",")) {
            values.add(operands.constant(left));
        }
        tokens.expectSymbol("}");
        return List.copyOf(values);
    }

    private static Optional<Operator> operator(Token token) {
        for (Operator operator : Operator.values()) {
            if (token instanceof Token.Symbol symbol && symbol.text().equals(operator.spelling())) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private static void single(Operands.Side side) throws RuleFault {
        if (side.type() instanceof ValueType.ListType) {
            String hint = "lists are 'present', 'absent' or 'distinct', and have a count(" + side.token().shown() + ")";
            throw new RuleFault("rule-type", side.token().column(), "'" + side.token().shown() + "' is a list", hint);
        }
    }

    private Condition comparison(Operands.Side left, Operator operator, Token symbol) throws RuleFault {
        Operands.Side right = operands.side();
        single(right);
        if (left.operand() == null && right.operand() == null) {
            throw new RuleFault("rule-type", left.token().column(), "two constants are compared", null);
        }
        Condition compare = new Condition.Compare(left.resolve(right), operator, right.resolve(left));
        boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (!equality && !(left.ordered() && right.ordered())) {
            throw new RuleFault("rule-type", symbol.column(), "'" + symbol.shown() + "' needs numbers on both sides", "only = and != are left");
        }
        if (left.operand() != null && right.operand() != null && !Kind.of(left.type()).equals(Kind.of(right.type()))) {
            String message = "'" + left.token().shown() + "' and '" + right.token().shown() + "' are of different types";
            throw new RuleFault("rule-type", left.token().column(), message, null);
        }
        Charsets.requireSame(left.type(), right.type(), left.token());
        return compare;
    }

    /** What can be compared with what. */
    private enum Kind {
        NUMBER,
        CHOICE,
        FLAG,
        DURATION,
        MOMENT,
        UUID,
        ZONE,
        DATE,
        CHOICES,
        ATOM,
        EITHER,
        TEXT;

        static Kind of(@Nullable ValueType type) {
            if (type == null || type instanceof ValueType.IntType || type instanceof ValueType.BitsType) {
                return NUMBER;
            }
            if (type instanceof ValueType.EnumType) {
                return CHOICE;
            }
            return type instanceof ValueType.BoolType ? FLAG : timeOrId(type);
        }

        private static Kind timeOrId(ValueType type) {
            if (type instanceof ValueType.TimeType time) {
                return time.moment() ? MOMENT : DURATION;
            } else if (type instanceof ValueType.UuidType) {
                return UUID;
            } else if (type instanceof ValueType.TimezoneType) {
                return ZONE;
            } else if (type instanceof ValueType.ChoicesType) {
                return CHOICES;
            } else if (type instanceof ValueType.AtomType) {
                return ATOM;
            } else if (type instanceof ValueType.EitherType) {
                return EITHER;
            }
            return type instanceof ValueType.AsctimeType ? DATE : TEXT;
        }
    }
}
