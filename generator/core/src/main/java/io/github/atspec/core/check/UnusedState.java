package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.source.Problems;
import java.util.Set;

/** {@code unused-state}: something reads or writes each state item. */
final class UnusedState implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        Set<String> used = Mentions.state(set);
        set.state().stream().filter(item -> !used.contains(item.name()) && set.inheritedFrom(item.location()).isEmpty()).forEach(item ->
                problems.warning("unused-state", item.location(), "state item '" + item.name() + "' is not used", null));
    }
}
