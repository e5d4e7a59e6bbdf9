package io.github.atspec.core.check;

import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.rule.RuleEvaluator;
import io.github.atspec.core.rule.RuleValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a variant's own rule refuses all the constants that select it. */
final class RefusedConstants {
    private RefusedConstants() {}

    /** The rule that does, as a clause. One constant at a time is looked at: what several rules refuse together is not seen. */
    static Optional<String> reason(Variant variant) {
        return variant.where().stream()
                .filter(where -> !Positions.optional(variant.request(), where.parameter()))
                .flatMap(where -> variant.rules().stream()
                        .filter(rule -> where.values().stream().allMatch(value -> refuses(rule, variant, where, value)))
                        .map(rule -> "'" + rule.text() + "' refuses what 'where' says of '" + where.parameter().name() + "'"))
                .findFirst();
    }

    private static boolean refuses(Rule rule, Variant variant, Variant.Where where, Value value) {
        Map<String, Value> known = new HashMap<>();
        variant.where().stream()
                .filter(other -> other.values().size() == 1 && !Positions.optional(variant.request(), other.parameter()))
                .forEach(other -> known.put(other.parameter().name(), other.values().get(0)));
        known.put(where.parameter().name(), value);
        Known values = new Known(known);
        return !new RuleEvaluator(values).holds(rule) && !values.asked;
    }

    /** Values that are known, remembering whether others were asked for: what does not ask does not depend on them. */
    private static final class Known implements RuleValues {
        private final Map<String, Value> values;
        private boolean asked;

        Known(Map<String, Value> values) {
            this.values = values;
        }

        @Override
        public @Nullable Value parameter(String name) {
            asked |= !values.containsKey(name);
            return values.get(name);
        }

        @Override
        public List<Map<String, Value>> rows(StateItem item) {
            asked = true;
            return List.of();
        }
    }
}
