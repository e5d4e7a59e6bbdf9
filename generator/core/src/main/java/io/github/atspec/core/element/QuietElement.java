package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;

/** When no result codes are written. */
public record QuietElement(List<GuardElement> when, Scalar after, SourceLocation location) {

    static QuietElement read(Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.QUIET, null, problems);
        return new QuietElement(GuardElement.readAll(fields, problems), fields.required("after"), fields.location());
    }
}
