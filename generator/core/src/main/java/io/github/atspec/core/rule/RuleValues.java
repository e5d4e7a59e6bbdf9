package io.github.atspec.core.rule;

import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values a rule is evaluated over. */
public interface RuleValues {

    /** The value of the parameter of that name, or null when it has none. */
    @Nullable Value parameter(String name);

    /** The rows of an item by column name: none or one for a scalar or fields. */
    List<Map<String, Value>> rows(StateItem item);

    /** Parameters alone, for rules that look at no state. */
    static RuleValues of(Map<String, Value> parameters) {
        return new RuleValues() {
            @Override
            public @Nullable Value parameter(String name) {
                return parameters.get(name);
            }

            @Override
            public List<Map<String, Value>> rows(StateItem item) {
                return List.of();
            }
        };
    }
}
