package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;

/**
 * A constant: one word, or for a bit mask the list of its bits.
 *
 * @param list whether it was written as a list, which may be empty
 */
public record ConstantElement(List<Scalar> words, boolean list, SourceLocation location) {

    static ConstantElement read(String what, Node node, Problems problems) {
        if (node instanceof Sequence sequence && sequence.items().isEmpty()) {
            return new ConstantElement(List.of(), true, node.location());
        }
        return new ConstantElement(
                Fields.scalars(what, node, ValueKind.CONSTANT, problems), node instanceof Sequence, node.location());
    }
}
