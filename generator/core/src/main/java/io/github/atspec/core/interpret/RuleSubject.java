package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Rule.Claim;
import io.github.atspec.core.model.Rule.Condition;
import io.github.atspec.core.model.Rule.Operand;
import java.util.List;
import java.util.Optional;

/** The parameter a rule is about: the first one it names. */
final class RuleSubject {
    private RuleSubject() {}

    static Optional<Parameter> of(Rule rule) {
        return of(rule.claim()).or(() -> Optional.ofNullable(rule.condition()).flatMap(RuleSubject::of));
    }

    private static Optional<Parameter> of(Claim claim) {
        if (claim instanceof Claim.Together together) {
            return Optional.of(together.parameters().get(0));
        }
        return claim instanceof Claim.Distinct distinct ? Optional.of(distinct.parameters().get(0)) : of(((Claim.Holds) claim).condition());
    }

    private static Optional<Parameter> of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return first(and.all());
        }
        if (condition instanceof Condition.Or or) {
            return first(or.any());
        }
        if (condition instanceof Condition.Not not) {
            return of(not.condition());
        }
        if (condition instanceof Condition.Compare compare) {
            return of(compare.left()).or(() -> of(compare.right()));
        }
        return ofTest(condition);
    }

    private static Optional<Parameter> ofTest(Condition condition) {
        if (condition instanceof Condition.In in) {
            return of(in.operand());
        }
        if (condition instanceof Condition.Bit bit) {
            return of(bit.operand());
        }
        if (condition instanceof Condition.MultipleOf multiple) {
            return Optional.of(multiple.parameter());
        }
        if (condition instanceof Condition.Present present) {
            return Optional.of(present.parameter());
        }
        return condition instanceof Condition.HasRow row ? Optional.of(row.parameter()) : Optional.empty();
    }

    private static Optional<Parameter> first(List<Condition> conditions) {
        return conditions.stream().flatMap(condition -> of(condition).stream()).findFirst();
    }

    private static Optional<Parameter> of(Operand operand) {
        if (operand instanceof Operand.Of of) {
            return Optional.of(of.parameter());
        }
        if (operand instanceof Operand.Elements elements) {
            return Optional.of(elements.parameter());
        }
        return operand instanceof Operand.ByteLength length ? Optional.of(length.parameter()) : Optional.empty();
    }
}
