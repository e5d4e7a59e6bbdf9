package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.source.Problems;
import java.util.stream.Stream;

/** {@code ambiguous-result}: a result code means either success or failure, and is no prompt. */
final class ResultCodes implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        Dialect dialect = set.dialect();
        dialect.success().stream().filter(dialect.failure()::contains).forEach(code ->
                problems.error("ambiguous-result", dialect.location(), "'" + code + "' is a success code and a failure code"));
        Stream.concat(dialect.success().stream(), dialect.failure().stream()).filter(dialect.prompts()::contains).forEach(code ->
                problems.error("ambiguous-result", dialect.location(), "'" + code + "' is a result code and a prompt"));
    }
}
