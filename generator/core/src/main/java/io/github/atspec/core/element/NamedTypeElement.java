package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;

/** A type under {@code types}. */
public record NamedTypeElement(Scalar name, TypeElement type) {

    static NamedTypeElement read(Scalar name, Node node, Problems problems) {
        return new NamedTypeElement(name, TypeElement.read(name, node, problems));
    }
}
