package io.github.atspec.core.ambiguity;

import io.github.atspec.core.interpret.Side;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.ResultCode;
import io.github.atspec.core.model.Results;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** No line looks like a result code. A weak line may, as result codes go first; undocumented lines are what is left. */
final class ResultCodes {
    private final Dialect dialect;
    private final List<String> codes;
    private final Results results;
    private final Reports reports;

    ResultCodes(CommandSet set, Reports reports) {
        this.dialect = set.dialect();
        this.reports = reports;
        this.results = dialect.results();
        Stream<String> failures = set.commands().stream()
                .flatMap(command -> command.variants().stream())
                .flatMap(variant -> variant.fails().stream())
                .map(Variant.Failure::code);
        Stream<String> known = Stream.concat(dialect.success().stream(), dialect.failure().stream());
        this.codes = Stream.concat(known, failures).distinct().toList();
    }

    boolean contains(String text) {
        return codes.contains(text);
    }

    /** No line is a success code and a failure code. */
    void check() {
        for (ResultCode success : results.success()) {
            for (ResultCode failure : results.failure()) {
                Pattern ofSuccess = pattern(success);
                Verdict verdict = PairCheck.check(ofSuccess, pattern(failure));
                if (verdict instanceof Verdict.Ambiguous clash && (success instanceof ResultCode.Fielded || failure instanceof ResultCode.Fielded)) {
                    String message = clash.witness() + " is a success code and a failure code";
                    reports.error("ambiguous-result", ofSuccess.line().location(), message, "narrow the type of the field");
                }
            }
        }
    }

    private Pattern pattern(ResultCode code) {
        return code instanceof ResultCode.Fielded fielded
                ? new Pattern(fielded.line(), Side.DEVICE, List.of(), List.of(), dialect)
                : Pattern.fixed(((ResultCode.Plain) code).text(), List.of(), dialect, dialect.location());
    }

    void check(Told event) {
        String line = "'" + event.pattern().line().source() + "' of " + event;
        code(event.pattern(), line).ifPresent(code -> error(event.pattern(), line, code));
    }

    void check(Expected line) {
        boolean always = line.rank() == Expected.Rank.FIXED || line.rank() == Expected.Rank.FREE;
        Optional<String> alike = always ? Optional.empty() : code(line.pattern(), line + " of " + line.title());
        alike.ifPresent(code -> {
            if (line.rank() == Expected.Rank.STRONG) {
                error(line.pattern(), line + " of " + line.title(), code);
            } else {
                String message = "'" + code + "', a line " + line + " of " + line.title() + ", is taken for the result code";
                reports.note("shadowed-line", line.pattern().line().location(), message, null);
            }
        });
    }

    private void error(Pattern pattern, String line, String code) {
        String message = "'" + code + "' is a line " + line + " and a result code";
        reports.error("looks-like-result-code", pattern.line().location(), message, "narrow the type of its parameter, or have it quoted");
    }

    /** The first code that a line may be. */
    private Optional<String> code(Pattern pattern, String line) {
        SourceLocation here = pattern.line().location();
        for (String code : codes) {
            Verdict verdict = PairCheck.check(pattern, Pattern.fixed(code, List.of(), dialect, here));
            reports.undecided(verdict, here, line + " and the result code '" + code + "'");
            if (verdict instanceof Verdict.Ambiguous) {
                return Optional.of(code);
            }
        }
        for (ResultCode.Fielded code : results.fieldedFailures()) {
            Verdict verdict = PairCheck.check(pattern, pattern(code));
            reports.undecided(verdict, here, line + " and the result code '" + code.line().source() + "'");
            if (verdict instanceof Verdict.Ambiguous clash) {
                return Optional.of(clash.witness().found().line().utf8());
            }
        }
        return Optional.empty();
    }
}
