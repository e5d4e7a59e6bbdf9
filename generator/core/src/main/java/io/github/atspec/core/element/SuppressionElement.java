package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.Region;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;

/**
 * A problem that an element accepts.
 *
 * @param region where the element is written
 */
public record SuppressionElement(Scalar problem, Scalar because, Region region, SourceLocation location) {

    static List<SuppressionElement> readAll(Fields fields, Region region, Problems problems) {
        return fields.list("suppress", node -> read(node, region, problems));
    }

    private static SuppressionElement read(Node node, Region region, Problems problems) {
        Fields fields = Fields.of(node, Element.SUPPRESSION, null, problems);
        return new SuppressionElement(fields.required("problem"), fields.required("because"), region, fields.location());
    }
}
