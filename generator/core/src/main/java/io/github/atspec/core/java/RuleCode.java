package io.github.atspec.core.java;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Rule.Claim;
import io.github.atspec.core.model.Rule.Condition;
import io.github.atspec.core.model.Rule.Operand;
import io.github.atspec.runtime.codec.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules between the values of a line as Java conditions. A comparison with an absent value holds. */
public final class RuleCode {
    private final LineValues values;
    private final OperandCode operands;

    public RuleCode(LineValues values) {
        this.values = values;
        this.operands = new OperandCode(values);
    }

    /** The condition under which a rule holds; empty where it looks at state, or always holds. */
    public Optional<CodeBlock> holds(Rule rule) {
        if (RuleParts.of(rule).stateful()) {
            return Optional.empty();
        }
        CodeBlock claim = claim(rule.claim());
        CodeBlock holds = rule.condition() == null ? claim : Truths.any(List.of(Truths.not(condition(rule.condition())), claim));
        return holds.equals(Truths.TRUE) ? Optional.empty() : Optional.of(holds);
    }

    /** The parameter that a message about a broken rule names: the first one of the rule. */
    public static Optional<Parameter> subject(Rule rule) {
        return RuleParts.of(rule).parameters().stream().findFirst();
    }

    private CodeBlock claim(Claim claim) {
        if (claim instanceof Claim.Holds holds) {
            return condition(holds.condition());
        } else if (claim instanceof Claim.Distinct distinct) {
            return distinct(distinct.parameters());
        }
        List<CodeBlock> present = ((Claim.Together) claim).parameters().stream().map(p -> present(p, true)).toList();
        List<CodeBlock> absent = ((Claim.Together) claim).parameters().stream().map(p -> present(p, false)).toList();
        return Truths.any(List.of(Truths.all(present), Truths.all(absent)));
    }

    private CodeBlock condition(Condition condition) {
        if (condition instanceof Condition.And and) {
            return Truths.all(and.all().stream().map(this::condition).toList());
        } else if (condition instanceof Condition.Or or) {
            return Truths.any(or.any().stream().map(this::condition).toList());
        } else if (condition instanceof Condition.Not not) {
            return Truths.not(condition(not.condition()));
        } else if (condition instanceof Condition.Compare compare) {
            return unlessAbsent(List.of(compare.left(), compare.right()), () -> operands.compare(compare.left(), compare.operator(), compare.right()));
        } else if (condition instanceof Condition.In in) {
            return unlessAbsent(List.of(in.operand()), () -> Truths.any(in.values().stream()
                    .map(value -> operands.compare(in.operand(), Rule.Operator.EQUAL, new Operand.Constant(value)))
                    .toList()));
        } else if (condition instanceof Condition.Bit bit) {
            return unlessAbsent(List.of(bit.operand()), () ->
                    CodeBlock.of("($L >> $L & 1) == $L", operands.number(bit.operand()), bit.bit(), bit.has() ? 1 : 0));
        } else if (condition instanceof Condition.MultipleOf multiple) {
            Operand operand = new Operand.Of(multiple.parameter());
            return unlessAbsent(List.of(operand), () -> CodeBlock.of("$L % $L == 0", operands.number(operand), multiple.factor()));
        } else if (condition instanceof Condition.Present present) {
            return present(present.parameter(), present.present());
        }
        throw new IllegalArgumentException("looks at state: " + condition);
    }

    private CodeBlock present(Parameter parameter, boolean present) {
        if (values.absent(parameter)) {
            return Truths.of(!present);
        }
        return (present ? values.isPresent(parameter) : values.isAbsent(parameter)).orElse(Truths.of(present));
    }

    private CodeBlock distinct(List<Parameter> parameters) {
        CodeBlock all = parameters.stream()
                .filter(parameter -> !values.absent(parameter))
                .map(parameter -> values.component(parameter)
                        .map(values::read)
                        .orElseGet(() -> JavaTypes.constantOf(values.types().apply(parameter), parameter.type(), values.fixed(parameter).orElseThrow())))
                .collect(CodeBlock.joining(", "));
        return all.isEmpty() ? Truths.TRUE : CodeBlock.of("$T.distinct($L)", Elements.class, all);
    }

    private CodeBlock unlessAbsent(List<Operand> all, java.util.function.Supplier<CodeBlock> test) {
        List<CodeBlock> parts = new ArrayList<>();
        for (Operand operand : all) {
            Optional<Parameter> parameter = OperandCode.parameter(operand);
            if (operand instanceof Operand.Elements) {
                // No elements are counted as 0.
                continue;
            }
            if (parameter.isPresent() && values.absent(parameter.get())) {
                return Truths.TRUE;
            }
            parameter.flatMap(values::isNull).ifPresent(parts::add);
        }
        parts.add(test.get());
        return Truths.any(parts);
    }
}
