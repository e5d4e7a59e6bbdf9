package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Refusal;
import io.github.atspec.core.model.ResultCode;
import io.github.atspec.core.model.Results;
import io.github.atspec.core.source.Problems;

/** {@code no-refusal}: whatever a device refuses, in whatever mode, there is a failure code for it. */
final class Refusals implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        Results results = set.dialect().results();
        if (results.failure().stream().noneMatch(code -> code.when().isEmpty() && needsNothing(code, results))) {
            String message = "no failure code can be answered in every mode and without a reason";
            problems.error("no-refusal", set.dialect().location(), message, "add one that is text alone, or say under 'refusals' what holds 'otherwise'");
        }
    }

    private static boolean needsNothing(ResultCode code, Results results) {
        Results.Named otherwise = results.refusals().get(Refusal.OTHERWISE);
        return !(code instanceof ResultCode.Fielded fielded) || otherwise != null && otherwise.table().equals(fielded.errors());
    }
}
