package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.source.Problems;

/** One rule over a linked command set. */
interface Check {

    /** Reports every place where the rule does not hold. */
    void check(CommandSet set, Problems problems);
}
