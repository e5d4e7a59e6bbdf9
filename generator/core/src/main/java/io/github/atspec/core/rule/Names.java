package io.github.atspec.core.rule;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.source.NearestName;
import java.util.List;
import java.util.Optional;

/** Resolves the names in a rule. */
final class Names {
    private final RuleContext context;

    Names(RuleContext context) {
        this.context = context;
    }

    Parameter parameter(Token.Param token) throws RuleFault {
        Optional<Parameter> parameter =
                context.parameters().stream().filter(p -> p.name().equals(token.name())).findFirst();
        if (parameter.isEmpty()) {
            List<String> names = context.parameters().stream().map(Parameter::name).toList();
            String hint = NearestName.of(token.name(), names).map(name -> "did you mean '<" + name + ">'?").orElse(null);
            throw new RuleFault("unknown-parameter", token.column(), "unknown parameter '" + token.shown() + "'", hint);
        }
        return parameter.get();
    }

    StateItem item(Token.State token) throws RuleFault {
        Optional<StateItem> item = context.state().stream().filter(s -> s.name().equals(token.name())).findFirst();
        if (item.isEmpty()) {
            List<String> names = context.state().stream().map(StateItem::name).toList();
            String hint = NearestName.of(token.name(), names).map(name -> "did you mean '" + name + "'?").orElse(null);
            throw new RuleFault("unknown-state-item", token.column(), "unknown state item '" + token.name() + "'", hint);
        }
        return item.get();
    }
}
