package io.github.atspec.core.link;

import io.github.atspec.core.element.GuardElement;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.notation.LineContext;
import io.github.atspec.core.notation.SyntaxNotation;
import io.github.atspec.core.rule.RuleContext;
import io.github.atspec.core.rule.RuleParser;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lines and rules in the surroundings of one command or event. */
final class Lines {
    private final List<Parameter> parameters;
    private final Set<String> statedQuoting;
    private final char separator;
    private final Scope scope;

    Lines(List<Parameter> parameters, Set<String> statedQuoting, Scope scope) {
        this(parameters, statedQuoting, scope.dialect().separator(), scope);
    }

    private Lines(List<Parameter> parameters, Set<String> statedQuoting, char separator, Scope scope) {
        this.parameters = parameters;
        this.statedQuoting = statedQuoting;
        this.separator = separator;
        this.scope = scope;
    }

    /** Lines in the same surroundings whose fields are separated otherwise, where that is said. */
    Lines separatedBy(@Nullable Scalar written) {
        return written == null ? this : new Lines(parameters, statedQuoting, Separators.read(written, separator, scope.problems()), scope);
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /**
     * A line; empty after a problem.
     *
     * @param fixed values of parameters that have only one here
     */
    Optional<Line> line(Scalar text, Map<String, Value> fixed) {
        return line(text.text(), text.textLocation(), fixed);
    }

    Optional<Line> line(String text, SourceLocation location, Map<String, Value> fixed) {
        return line(text, location, fixed, Map.of(), null);
    }

    /**
     * A line; empty after a problem.
     *
     * @param guards of fields that are there in some modes alone
     */
    Optional<Line> line(Scalar text, Map<String, Value> fixed, List<GuardElement.OfField> guards) {
        return line(text, fixed, guards, null);
    }

    /** As {@link #line(Scalar, Map, List)} of the device, which may write its pattern over several lines. */
    Optional<Line> ofDevice(Scalar text, Map<String, Value> fixed, List<GuardElement.OfField> guards) {
        return line(text, fixed, guards, scope.dialect().lineEnd().utf8());
    }

    private Optional<Line> line(Scalar text, Map<String, Value> fixed, List<GuardElement.OfField> guards, @Nullable String lineEnd) {
        Map<String, List<Guard>> linked = new LinkedHashMap<>();
        guards.forEach(guard -> linked.put(guard.field().text(), new GuardLinker(scope.state(), scope.problems()).link(guard.when())));
        Optional<Line> line = line(text.text(), text.textLocation(), fixed, linked, lineEnd);
        line.ifPresent(l -> guards.forEach(guard -> Lookup.find(
                "parameter", guard.field(), l.fields(), field -> field.parameter().name(), scope.problems())));
        return line;
    }

    private Optional<Line> line(
            String text, SourceLocation location, Map<String, Value> fixed, Map<String, List<Guard>> guards, @Nullable String lineEnd) {
        LineContext context = new LineContext(parameters, statedQuoting, fixed, guards, separator, scope.dialect().skippedMiddle(), lineEnd);
        return Optional.ofNullable(SyntaxNotation.parse(text, location, context, scope.problems()));
    }

    List<Rule> rules(@Nullable List<Scalar> texts) {
        RuleContext context = new RuleContext(parameters, scope.state());
        return (texts == null ? List.<Scalar>of() : texts).stream()
                .flatMap(text -> Optional.ofNullable(RuleParser.parse(text.text(), text.textLocation(), context, scope.problems())).stream())
                .toList();
    }
}
