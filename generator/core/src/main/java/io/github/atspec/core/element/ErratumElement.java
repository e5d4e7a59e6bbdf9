package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/** A line of the manual that cannot be meant as printed. */
public record ErratumElement(Scalar at, Scalar says, Scalar decided, Scalar because, @Nullable Scalar manual, SourceLocation location) {

    static ErratumElement read(Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.ERRATUM, null, problems);
        return new ErratumElement(
                fields.required("at"), fields.required("says"), fields.required("decided"), fields.required("because"), fields.optional("manual"), fields.location());
    }
}
