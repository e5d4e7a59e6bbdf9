package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.source.Problems;

/** {@code no-storing}: where an item is kept if storing, the dialect says when that is. */
final class Storing implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        if (!set.dialect().storing().isEmpty()) {
            return;
        }
        set.state().stream().filter(item -> item.kept() == StateItem.Kept.IF_STORING).forEach(item ->
                problems.error("no-storing", item.location(), "'" + item.name() + "' is kept if-storing, and nothing says when that is", "state 'storing' in the dialect"));
    }
}
