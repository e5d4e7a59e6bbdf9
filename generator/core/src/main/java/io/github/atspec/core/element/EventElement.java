package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.Region;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An unsolicited result code. */
public record EventElement(
        Scalar name,
        @Nullable Scalar summary,
        @Nullable Scalar description,
        List<ParameterElement> parameters,
        @Nullable Scalar separator,
        List<SpellingElement> lines,
        List<ExampleElement> examples,
        List<ErratumElement> errata,
        List<DecisionElement> decisions,
        List<SuppressionElement> suppress,
        @Nullable Scalar source,
        SourceLocation location) {

    /** One spelling of it. */
    public record SpellingElement(
            Scalar name,
            Scalar line,
            @Nullable Scalar separator,
            List<GuardElement> when,
            List<GuardElement.OfField> guards,
            List<Scalar> rules,
            List<EffectElement> stores,
            SourceLocation location) {

        static SpellingElement read(Scalar name, Node node, Problems problems) {
            Fields fields = Fields.of(node, Element.SPELLING, name, problems);
            return new SpellingElement(
                    name,
                    fields.required("line"),
                    fields.optional("separator"),
                    GuardElement.readAll(fields, problems),
                    GuardElement.ofFields(fields, problems),
                    fields.scalars("rules", ValueKind.STRING),
                    EffectElement.readAll(fields, problems),
                    fields.location());
        }
    }

    static EventElement read(Scalar name, Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.EVENT, name, problems);
        return new EventElement(
                name,
                fields.optional("summary"),
                fields.optional("description"),
                fields.map("parameters", (parameter, n) -> ParameterElement.read(parameter, n, problems)),
                fields.optional("separator"),
                fields.map("lines", (spelling, n) -> SpellingElement.read(spelling, n, problems)),
                fields.list("examples", n -> ExampleElement.read(n, problems)),
                fields.list("errata", n -> ErratumElement.read(n, problems)),
                fields.list("decisions", n -> DecisionElement.read(n, problems)),
                SuppressionElement.readAll(fields, Region.of(name, node), problems),
                fields.optional("source"),
                fields.location());
    }
}
