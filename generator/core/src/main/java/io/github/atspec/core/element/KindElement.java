package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import org.jspecify.annotations.Nullable;

/** One of the kinds of values that a type has. */
public record KindElement(Scalar name, TypeElement type, @Nullable Scalar quoting) {

    static KindElement read(Scalar name, Node node, Problems problems) {
        if (node instanceof Scalar scalar && ValueKind.STRING.accepts(scalar)) {
            return new KindElement(name, TypeElement.bare(scalar), null);
        }
        Fields fields = Fields.of(node, Element.KIND, name, problems);
        return new KindElement(name, TypeElement.of(fields, problems), fields.optional("quoting"));
    }
}
