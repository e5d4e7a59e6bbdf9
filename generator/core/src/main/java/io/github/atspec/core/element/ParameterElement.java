package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a command or event.
 *
 * @param defaultItem the state item whose value is used when it is absent
 */
public record ParameterElement(
        Scalar name,
        TypeElement type,
        boolean nullable,
        @Nullable Scalar defaultValue,
        @Nullable Scalar defaultItem,
        List<Scalar> none,
        boolean secret,
        boolean reserved,
        @Nullable Scalar quoting,
        List<GuardElement> when,
        AvailabilityElement availability,
        SourceLocation location) {

    static ParameterElement read(Scalar name, Node node, Problems problems) {
        if (node instanceof Scalar scalar && ValueKind.STRING.accepts(scalar)) {
            return new ParameterElement(name, TypeElement.bare(scalar), false, null, null, List.of(), false, false, null, List.of(), AvailabilityElement.none(name.location()), name.location());
        }
        Fields fields = Fields.of(node, Element.PARAMETER, name, problems);
        return new ParameterElement(
                name,
                TypeElement.of(fields, problems),
                fields.flag("nullable", false),
                fields.node("default") instanceof Scalar constant ? constant : null,
                fields.node("default") instanceof Node.Mapping item ? Fields.of(item, Element.STATE_DEFAULT, null, problems).required("state") : null,
                fields.scalars("none", ValueKind.CONSTANT),
                fields.flag("secret", false),
                fields.flag("reserved", false),
                fields.optional("quoting"),
                GuardElement.readAll(fields, problems),
                AvailabilityElement.ofChips(fields),
                fields.location());
    }
}
