package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/** A question the manual leaves open. */
public record DecisionElement(@Nullable Scalar at, Scalar open, Scalar decided, Scalar because, @Nullable Scalar manual, SourceLocation location) {

    static DecisionElement read(Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.DECISION, null, problems);
        return new DecisionElement(
                fields.optional("at"), fields.required("open"), fields.required("decided"), fields.required("because"), fields.optional("manual"), fields.location());
    }
}
