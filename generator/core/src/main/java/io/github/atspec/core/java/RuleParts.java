package io.github.atspec.core.java;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Rule.Claim;
import io.github.atspec.core.model.Rule.Condition;
import io.github.atspec.core.model.Rule.Operand;
import java.util.ArrayList;
import java.util.List;

/** What a rule mentions: parameters in the order they occur, and whether it looks at state. */
record RuleParts(List<Parameter> parameters, boolean stateful) {

    static RuleParts of(Rule rule) {
        Search search = new Search();
        if (rule.claim() instanceof Claim.Holds holds) {
            search.condition(holds.condition());
        } else if (rule.claim() instanceof Claim.Distinct distinct) {
            search.parameters.addAll(distinct.parameters());
        } else {
            search.parameters.addAll(((Claim.Together) rule.claim()).parameters());
        }
        if (rule.condition() != null) {
            search.condition(rule.condition());
        }
        return new RuleParts(List.copyOf(search.parameters), search.stateful);
    }

    private static final class Search {
        private final List<Parameter> parameters = new ArrayList<>();
        private boolean stateful;

        private void condition(Condition condition) {
            if (condition instanceof Condition.And and) {
                and.all().forEach(this::condition);
            } else if (condition instanceof Condition.Or or) {
                or.any().forEach(this::condition);
            } else if (condition instanceof Condition.Not not) {
                condition(not.condition());
            } else if (condition instanceof Condition.Compare compare) {
                operand(compare.left());
                operand(compare.right());
            } else if (condition instanceof Condition.In in) {
                operand(in.operand());
            } else if (condition instanceof Condition.Bit bit) {
                operand(bit.operand());
            } else if (condition instanceof Condition.MultipleOf multiple) {
                parameters.add(multiple.parameter());
            } else if (condition instanceof Condition.Present present) {
                parameters.add(present.parameter());
            } else {
                stateful = true;
            }
        }

        private void operand(Operand operand) {
            OperandCode.parameter(operand).ifPresent(parameters::add);
            stateful |= operand instanceof Operand.State || operand instanceof Operand.Rows;
        }
    }
}
