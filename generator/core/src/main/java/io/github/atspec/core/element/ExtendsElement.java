package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.List;

/**
 * The set that another one extends.
 *
 * @param id of the parent
 * @param chapters paths of those that come over; empty = all
 * @param assumed paths of those that come over without being in the new set's manual
 */
public record ExtendsElement(Scalar id, List<Scalar> chapters, List<Scalar> assumed) {

    /** Reads the id of the parent, or a map. */
    public static ExtendsElement read(Node node, Problems problems) {
        if (node instanceof Scalar id && ValueKind.STRING.accepts(id)) {
            return new ExtendsElement(id, List.of(), List.of());
        }
        Fields fields = Fields.of(node, Element.EXTENDS, null, problems);
        return new ExtendsElement(fields.required("id"), fields.scalars("chapters", ValueKind.STRING), fields.scalars("assumed", ValueKind.STRING));
    }
}
