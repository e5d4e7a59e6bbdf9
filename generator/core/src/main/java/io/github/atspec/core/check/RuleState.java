package io.github.atspec.core.check;

import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.StateItem;
import java.util.stream.Stream;

/** The state items a rule mentions. */
final class RuleState {
    private RuleState() {}

    static Stream<StateItem> of(Rule rule) {
        Stream<StateItem> claim = rule.claim() instanceof Rule.Claim.Holds holds ? of(holds.condition()) : Stream.empty();
        return rule.condition() == null ? claim : Stream.concat(claim, of(rule.condition()));
    }

    private static Stream<StateItem> of(Rule.Condition condition) {
        if (condition instanceof Rule.Condition.And and) {
            return and.all().stream().flatMap(RuleState::of);
        } else if (condition instanceof Rule.Condition.Or or) {
            return or.any().stream().flatMap(RuleState::of);
        } else if (condition instanceof Rule.Condition.Not not) {
            return of(not.condition());
        } else if (condition instanceof Rule.Condition.Empty empty) {
            return Stream.of(empty.item());
        } else if (condition instanceof Rule.Condition.HasRow row) {
            return Stream.of(row.item());
        }
        return operands(condition).flatMap(RuleState::of);
    }

    private static Stream<Rule.Operand> operands(Rule.Condition condition) {
        if (condition instanceof Rule.Condition.Compare compare) {
            return Stream.of(compare.left(), compare.right());
        } else if (condition instanceof Rule.Condition.In in) {
            return Stream.of(in.operand());
        }
        return condition instanceof Rule.Condition.Bit bit ? Stream.of(bit.operand()) : Stream.empty();
    }

    private static Stream<StateItem> of(Rule.Operand operand) {
        if (operand instanceof Rule.Operand.State state) {
            return Stream.of(state.item());
        }
        return operand instanceof Rule.Operand.Rows rows ? Stream.of(rows.item()) : Stream.empty();
    }
}
