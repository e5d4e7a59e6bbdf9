package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Results;
import io.github.atspec.core.source.NearestName;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code ambiguous-result}: a result code means either success or failure, and is no prompt. {@code wrong-result}: what has a number is a code, or an event. */
final class ResultCodes implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        Dialect dialect = set.dialect();
        dialect.success().stream().filter(dialect.failure()::contains).forEach(code ->
                problems.error("ambiguous-result", dialect.location(), "'" + code + "' is a success code and a failure code"));
        Stream.concat(dialect.success().stream(), dialect.failure().stream()).filter(dialect.prompts()::contains).forEach(code ->
                problems.error("ambiguous-result", dialect.location(), "'" + code + "' is a result code and a prompt"));
        if (dialect.results().numeric() != null) {
            numbers(dialect.results().numeric(), words(set), problems);
        }
    }

    private static void numbers(Results.Numeric numeric, List<String> words, Problems problems) {
        numeric.codes().stream().filter(code -> !words.contains(code.word())).forEach(code -> {
            String hint = NearestName.of(code.word(), words).map(near -> "did you mean '" + near + "'?").orElse("text alone is " + String.join(", ", words));
            problems.error("wrong-result", code.location(), "'" + code.word() + "' is no result code that is text alone, and no such event", hint);
        });
    }

    /** Lines that are text alone. */
    private static List<String> words(CommandSet set) {
        Stream<String> events = set.events().stream()
                .flatMap(event -> event.lines().stream())
                .filter(spelling -> spelling.line().fields().isEmpty())
                .map(spelling -> spelling.line().source());
        return Stream.of(set.dialect().success().stream(), set.dialect().failure().stream(), events).flatMap(Function.identity()).distinct().toList();
    }
}
