package io.github.atspec.core.element;

import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.Region;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A command with its forms in the order written.
 *
 * @param like the command that this one copies, or null
 * @param dropped parameters of it that are left out of request lines, or null
 */
public record CommandElement(
        Scalar name,
        @Nullable Scalar summary,
        @Nullable Scalar description,
        List<ParameterElement> parameters,
        @Nullable Scalar separator,
        List<FormElement> forms,
        List<ExampleElement> examples,
        List<ErratumElement> errata,
        List<DecisionElement> decisions,
        List<SuppressionElement> suppress,
        @Nullable Scalar timeOut,
        @Nullable Scalar source,
        @Nullable Scalar like,
        @Nullable List<Scalar> dropped,
        AvailabilityElement availability,
        SourceLocation location) {

    static CommandElement read(Scalar name, Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.COMMAND, name, problems);
        return new CommandElement(
                name,
                fields.optional("summary"),
                fields.optional("description"),
                fields.map("parameters", (parameter, n) -> ParameterElement.read(parameter, n, problems)),
                fields.optional("separator"),
                new SameResponses(forms(fields, problems), problems).resolved(),
                fields.list("examples", n -> ExampleElement.read(n, problems)),
                fields.list("errata", n -> ErratumElement.read(n, problems)),
                fields.list("decisions", n -> DecisionElement.read(n, problems)),
                SuppressionElement.readAll(fields, Region.of(name, node), problems),
                fields.optional("time-out"),
                fields.optional("source"),
                fields.optional("like"),
                fields.one("but", n -> dropped(n, problems)),
                AvailabilityElement.of(fields, problems),
                fields.location());
    }

    private static List<Scalar> dropped(Node node, Problems problems) {
        return Fields.of(node, Element.BUT, null, problems).scalars("drop parameters", ValueKind.STRING);
    }

    private static List<FormElement> forms(Fields fields, Problems problems) {
        List<String> keys = Stream.concat(FormKind.STANDARD.stream().map(FormKind::key), Stream.of("forms")).toList();
        return fields.inOrder(keys).stream().flatMap(key -> forms(key, fields, problems)).toList();
    }

    private static Stream<FormElement> forms(String key, Fields fields, Problems problems) {
        return key.equals("forms")
                ? fields.map(key, (name, n) -> FormElement.further(name, n, problems)).stream()
                : Stream.ofNullable(fields.one(key, node -> FormElement.read(new FormKind(key), node, problems)));
    }
}
