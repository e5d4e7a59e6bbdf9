package io.github.atspec.core.link;

import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;

/** Whether an item has a saved value at all. */
final class Kept {
    private Kept() {}

    static void check(StateItem item, SourceLocation location, Problems problems) {
        if (item.kept() == StateItem.Kept.RAM) {
            problems.error("not-saved", location, "'" + item.name() + "' is kept in ram and has no saved value", "keep it in flash or if-storing");
        }
    }
}
