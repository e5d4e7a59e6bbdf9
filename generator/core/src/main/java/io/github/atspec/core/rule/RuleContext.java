package io.github.atspec.core.rule;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.StateItem;
import java.util.List;

/**
 * The names a rule may use.
 *
 * @param parameters of the command or event, a payload's included
 * @param state items of the command set
 */
public record RuleContext(List<Parameter> parameters, List<StateItem> state) {
    public RuleContext {
        parameters = List.copyOf(parameters);
        state = List.copyOf(state);
    }
}
