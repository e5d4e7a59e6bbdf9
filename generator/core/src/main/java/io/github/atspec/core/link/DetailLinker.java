package io.github.atspec.core.link;

import io.github.atspec.core.element.DialectElement;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.notation.LineContext;
import io.github.atspec.core.notation.SyntaxNotation;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links the line by which the device says why a command fails. */
final class DetailLinker {
    private static final Pattern PARAMETER = Pattern.compile("<([^<>]+)>");

    private final TypeLinker types;
    private final List<StateItem> state;
    private final List<ErrorTable> tables;
    private final Problems problems;

    DetailLinker(TypeLinker types, List<StateItem> state, List<ErrorTable> tables, Problems problems) {
        this.types = types;
        this.state = state;
        this.tables = tables;
        this.problems = problems;
    }

    Dialect.@Nullable Detail link(DialectElement.DetailElement element, char separator, Dialect.SkippedMiddle skippedMiddle) {
        Matcher parameter = PARAMETER.matcher(element.line().text());
        if (!parameter.find()) {
            problems.error("wrong-detail", element.line().location(), "'" + element.line().text() + "' carries no code", "write where it stands, such as <code>");
            return null;
        }
        return types.link(element.type())
                .filter(type -> isInt(type, element))
                .flatMap(type -> detail(element, parameter(parameter.group(1), type, element), separator, skippedMiddle))
                .orElse(null);
    }

    private boolean isInt(ValueType type, DialectElement.DetailElement element) {
        if (type instanceof ValueType.IntType) {
            return true;
        }
        problems.error("wrong-detail", element.type().location(), "the code of a detail is of type " + TypeNames.of(type), "it takes an int");
        return false;
    }

    private static Parameter parameter(String name, ValueType type, DialectElement.DetailElement element) {
        return new Parameter(name, null, type, false, null, List.of(), false, false, Quoting.NEVER, List.of(), element.location());
    }

    private Optional<Dialect.Detail> detail(DialectElement.DetailElement element, Parameter code, char separator, Dialect.SkippedMiddle skippedMiddle) {
        LineContext context = new LineContext(List.of(code), Set.of(), Map.of(), Map.of(), separator, skippedMiddle, null);
        Optional<Line> line = Optional.ofNullable(SyntaxNotation.parse(element.line().text(), element.line().textLocation(), context, problems));
        return line.map(l -> new Dialect.Detail(
                l,
                code,
                element.errors() == null ? null : Lookup.find("error table", element.errors(), tables, ErrorTable::name, problems).orElse(null),
                new GuardLinker(state, problems).link(element.when()),
                element.location()));
    }
}
