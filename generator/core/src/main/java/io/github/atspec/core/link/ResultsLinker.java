package io.github.atspec.core.link;

import io.github.atspec.core.element.DialectElement;
import io.github.atspec.core.element.ResultCodeElement;
import io.github.atspec.core.element.TypeElement;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.Refusal;
import io.github.atspec.core.model.ResultCode;
import io.github.atspec.core.model.Results;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.notation.LineContext;
import io.github.atspec.core.notation.SyntaxNotation;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireCharset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Links final result codes. */
final class ResultsLinker {
    private static final Pattern PARAMETER = Pattern.compile("<\"?([^<>\"]+)\"?>");

    private final TypeLinker types;
    private final List<StateItem> state;
    private final List<ErrorTable> tables;
    private final Problems problems;

    ResultsLinker(TypeLinker types, List<StateItem> state, List<ErrorTable> tables, Problems problems) {
        this.types = types;
        this.state = state;
        this.tables = tables;
        this.problems = problems;
    }

    /** @param detail the line before a failure code that says why, or null */
    Results link(DialectElement.@Nullable ResultsElement element, Dialect.@Nullable Detail detail, Dialect.SkippedMiddle skippedMiddle, Bytes lineEnd) {
        if (element == null) {
            return Results.of(List.of("OK"), List.of("ERROR"));
        }
        List<ResultCode> success = codes(element.success(), "OK", skippedMiddle);
        List<ResultCode> failure = codes(element.failure(), "ERROR", skippedMiddle);
        checkPlain(element, success);
        Stream<ErrorTable> ofCodes = failure.stream().filter(ResultCode.Fielded.class::isInstance).map(code -> ((ResultCode.Fielded) code).errors());
        List<ErrorTable> known = Stream.concat(ofCodes, Stream.ofNullable(detail == null ? null : detail.errors()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        Map<Refusal, String> answers = answers(element.refusals(), failure);
        List<DialectElement.RefusalElement> named = element.refusals().stream().filter(why -> !answers.containsKey(refusal(why))).toList();
        SpellingLinker spelling = new SpellingLinker(new GuardLinker(state, problems), problems);
        return new Results(success, failure, refusals(named, known), answers, spelling.numeric(element.numeric(), lineEnd), spelling.quiet(element.quiet()));
    }

    /** Commands that state no response end with the first one. */
    private void checkPlain(DialectElement.ResultsElement element, List<ResultCode> success) {
        if (success.stream().noneMatch(ResultCode.Plain.class::isInstance) && !element.success().isEmpty()) {
            problems.error("wrong-result", element.success().get(0).location(), "no success code is text alone", "name the usual one, such as OK");
        }
    }

    private List<ResultCode> codes(List<ResultCodeElement> written, String otherwise, Dialect.SkippedMiddle skippedMiddle) {
        return written.isEmpty()
                ? List.of(new ResultCode.Plain(otherwise, List.of()))
                : written.stream().flatMap(code -> code(code, skippedMiddle).stream()).toList();
    }

    private Optional<ResultCode> code(ResultCodeElement element, Dialect.SkippedMiddle skippedMiddle) {
        List<Guard> when = new GuardLinker(state, problems).link(element.when());
        Matcher parameter = PARAMETER.matcher(element.line().text());
        boolean field = !element.bare() && parameter.find();
        if (!field) {
            if (element.type() != null || element.errors() != null) {
                String message = "'" + element.line().text() + "' has no field";
                problems.error("wrong-result", element.location(), message, "write where it stands, such as <code>, or leave out 'type' and 'errors'");
            }
            return Optional.of(new ResultCode.Plain(element.line().text(), when));
        }
        if (element.type() == null) {
            problems.error("missing-key", element.location(), "missing key 'type' in result code", "it is that of <" + parameter.group(1) + ">");
            return Optional.empty();
        }
        return types.link(element.type())
                .map(type -> inUtf8(type, element.type()))
                .filter(type -> fits(type, element))
                .flatMap(type -> fielded(element, parameter(parameter.group(1), type, element), when, skippedMiddle));
    }

    /** The dialect's charset is that of values; a result code is text of the descriptor, as the words of its error table are. */
    private static ValueType inUtf8(ValueType type, TypeElement element) {
        if (type.name() != null || element.charset() != null) {
            return type;
        }
        return type instanceof ValueType.StringType text
                ? new ValueType.StringType(null, text.minBytes(), text.maxBytes(), text.characters(), WireCharset.UTF_8)
                : type instanceof ValueType.TextType ? new ValueType.TextType(null) : type;
    }

    private boolean fits(ValueType type, ResultCodeElement element) {
        if (!type.charset().equals(WireCharset.UTF_8)) {
            problems.error("wrong-result", element.location(), "the field of a result code is in " + type.charset(), "it is compared with words of the descriptor, which are UTF-8");
            return false;
        }
        if (type instanceof ValueType.IntType || type instanceof ValueType.TextType || type instanceof ValueType.StringType) {
            return true;
        }
        problems.error("wrong-result", element.location(), "the field of a result code is of type " + TypeNames.of(type), "it takes an int, text or a string");
        return false;
    }

    private static Parameter parameter(String name, ValueType type, ResultCodeElement element) {
        return new Parameter(name, null, type, false, null, List.of(), false, false, Quoting.NEVER, List.of(), element.location());
    }

    private Optional<ResultCode> fielded(ResultCodeElement element, Parameter field, List<Guard> when, Dialect.SkippedMiddle skippedMiddle) {
        LineContext context = new LineContext(List.of(field), Set.of(), Map.of(), skippedMiddle);
        Line line = SyntaxNotation.parse(element.line().text(), element.line().textLocation(), context, problems);
        if (line == null) {
            return Optional.empty();
        }
        if (!isPlain(line)) {
            String hint = "text and one field that is always there, a string at its end";
            problems.error("wrong-result", element.line().location(), "'" + element.line().text() + "' is no result code with a field", hint);
        }
        ErrorTable errors = element.errors() == null ? null : Lookup.find("error table", element.errors(), tables, ErrorTable::name, problems).orElse(null);
        return Optional.of(new ResultCode.Fielded(line, field, errors, when, element.location()));
    }

    /** Text, a field, and text behind it where the field is a number. */
    private static boolean isPlain(Line line) {
        if (line.fields().size() != 1 || line.groups() > 0 || !line.strong()) {
            return false;
        }
        Line.Field field = line.fields().get(0);
        boolean number = field.type() instanceof ValueType.IntType;
        return line.parts().stream().allMatch(part -> !(part instanceof Line.Part.Run run) || isPlain(run)) && (number || line.source().endsWith(">"));
    }

    private static boolean isPlain(Line.Part.Run run) {
        return run.positions().size() == 1 && run.positions().get(0).presence() instanceof Line.Presence.Required;
    }

    private static Refusal refusal(DialectElement.RefusalElement element) {
        return Arrays.stream(Refusal.values()).filter(refusal -> refusal.key().equals(element.why())).findFirst().orElseThrow();
    }

    /** What is refused with a failure code of its own. */
    private static Map<Refusal, String> answers(List<DialectElement.RefusalElement> written, List<ResultCode> failure) {
        Map<Refusal, String> answers = new EnumMap<>(Refusal.class);
        written.stream()
                .filter(element -> failure.stream().anyMatch(code -> code instanceof ResultCode.Plain plain && plain.text().equals(element.constant().text())))
                .forEach(element -> answers.put(refusal(element), element.constant().text()));
        return Map.copyOf(answers);
    }

    private Map<Refusal, Results.Named> refusals(List<DialectElement.RefusalElement> written, List<ErrorTable> known) {
        Map<Refusal, Results.Named> refusals = new EnumMap<>(Refusal.class);
        for (DialectElement.RefusalElement element : written) {
            named(element.constant(), known).ifPresent(constant -> refusals.put(refusal(element), constant));
        }
        return Map.copyOf(refusals);
    }

    private Optional<Results.Named> named(Scalar constant, List<ErrorTable> known) {
        Optional<Results.Named> found = known.stream()
                .flatMap(table -> table.values().stream().map(code -> new Results.Named(table, code)))
                .filter(named -> named.code().name().equals(constant.text()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> names = known.stream().flatMap(table -> table.values().stream()).map(ErrorTable.Code::name).distinct().toList();
            String message = "'" + constant.text() + "' is no failure code, and no constant of an error table that a failure code or 'detail' names";
            problems.error("unknown-constant", constant.location(), message, Lookup.hint(constant.text(), names));
        }
        return found;
    }
}
