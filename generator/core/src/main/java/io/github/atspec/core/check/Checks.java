package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.source.Problems;
import java.util.List;

/** All rules over linked command sets. Each has a class, and fixtures in a folder named by its problem. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new UnusedParameters(),
            new UnusedTypes(),
            new UnusedState(),
            new UnusedColumns(),
            new UnusedErrorTables(),
            new UnreachableVariants(),
            new StaleErrata(),
            new Storing(),
            new ResultCodes(),
            new Refusals(),
            new CommandNames(),
            new CommandEnds(),
            new ResponseEndings(),
            new Payloads(),
            new Restrictions(),
            new ReachableSpellings());

    private Checks() {}

    /** Applies every rule. */
    public static void check(CommandSet set, Problems problems) {
        ALL.forEach(check -> check.check(set, problems));
    }
}
