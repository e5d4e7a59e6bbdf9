package io.github.atspec.core.rule;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Rule.Claim;
import io.github.atspec.core.model.Rule.Condition;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a rule: {@code <a> <= <b>}, {@code together <a>, <b> if <mode> = ON}. */
public final class RuleParser {
    private final String text;
    private final Tokens tokens;
    private final Names names;
    private final Conditions conditions;

    private RuleParser(String text, RuleContext context) throws RuleFault {
        this.text = text;
        this.tokens = new Tokens(RuleLexer.tokens(text));
        this.names = new Names(context);
        this.conditions = new Conditions(tokens, names);
    }

    /**
     * Reads one rule.
     *
     * @param text the rule as written
     * @param location of its first character
     * @param problems takes the first mistake
     * @return the rule, or null when there was a mistake
     */
    public static @Nullable Rule parse(String text, SourceLocation location, RuleContext context, Problems problems) {
        try {
            return new RuleParser(text, context).rule(location);
        } catch (RuleFault fault) {
            problems.error(fault.id(), location.plus(fault.column()), String.valueOf(fault.getMessage()), fault.hint());
            return null;
        }
    }

    private Rule rule(SourceLocation location) throws RuleFault {
        Claim claim = claim();
        Condition condition = tokens.takeWord("if") ? conditions.condition() : null;
        if (!(tokens.peek() instanceof Token.End)) {
            throw tokens.expected("'and', 'or', 'if' or the end");
        }
        return new Rule(text, claim, condition, location);
    }

    private Claim claim() throws RuleFault {
        if (tokens.takeWord("together")) {
            return together();
        }
        Token at = tokens.peek();
        return tokens.takeWord("distinct") ? distinct(at) : new Claim.Holds(conditions.condition());
    }

    private Claim together() throws RuleFault {
        List<Parameter> parameters = parameters();
        if (parameters.size() < 2) {
            throw tokens.expected("',' and another parameter");
        }
        return new Claim.Together(parameters);
    }

    private Claim distinct(Token at) throws RuleFault {
        List<Parameter> parameters = parameters();
        if (parameters.size() == 1 && !(parameters.get(0).type() instanceof ValueType.ListType)) {
            throw tokens.expected("',' and another parameter");
        }
        Class<?> kind = parameters.get(0).type().single().getClass();
        if (parameters.stream().anyMatch(parameter -> !parameter.type().single().getClass().equals(kind))) {
            throw new RuleFault("rule-type", at.column(), "values of different types are always distinct", null);
        }
        for (Parameter parameter : parameters) {
            Charsets.requireSame(parameters.get(0).type(), parameter.type(), at);
        }
        return new Claim.Distinct(parameters);
    }

    private List<Parameter> parameters() throws RuleFault {
        List<Parameter> parameters = new ArrayList<>();
        do {
            if (!(tokens.peek() instanceof Token.Param param)) {
                throw tokens.expected("a parameter");
            }
            parameters.add(names.parameter(param));
            tokens.next();
        } while (tokens.takeSymbol(","));
        return List.copyOf(parameters);
    }
}
