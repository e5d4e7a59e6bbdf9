package io.github.atspec.core.java.emulator;

import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Rule.Condition;
import io.github.atspec.core.model.Rule.Operand;

/** Tells rules over the state from rules over the request alone. */
final class StateRules {
    private StateRules() {}

    static boolean looksAtState(Rule rule) {
        boolean claim = rule.claim() instanceof Rule.Claim.Holds holds && looksAtState(holds.condition());
        return claim || rule.condition() != null && looksAtState(rule.condition());
    }

    private static boolean looksAtState(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.all().stream().anyMatch(StateRules::looksAtState);
        } else if (condition instanceof Condition.Or or) {
            return or.any().stream().anyMatch(StateRules::looksAtState);
        } else if (condition instanceof Condition.Not not) {
            return looksAtState(not.condition());
        } else if (condition instanceof Condition.Compare compare) {
            return isState(compare.left()) || isState(compare.right());
        } else if (condition instanceof Condition.In in) {
            return isState(in.operand());
        } else if (condition instanceof Condition.Bit bit) {
            return isState(bit.operand());
        }
        return condition instanceof Condition.Empty || condition instanceof Condition.HasRow;
    }

    private static boolean isState(Operand operand) {
        return operand instanceof Operand.State || operand instanceof Operand.Rows;
    }
}
