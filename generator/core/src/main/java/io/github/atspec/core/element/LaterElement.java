package io.github.atspec.core.element;

import io.github.atspec.core.element.ResponseItemElement.EventItem;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;

/**
 * What settles a command after its answer.
 *
 * @param within a duration, or {@code <parameter>}
 */
public record LaterElement(List<EventItem> success, List<EventItem> failure, Scalar within, SourceLocation location) {

    static LaterElement read(Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.LATER, null, problems);
        return new LaterElement(
                fields.list("success", n -> event(n, problems)),
                fields.list("failure", n -> event(n, problems)),
                fields.required("within"),
                fields.location());
    }

    private static EventItem event(Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.SETTLING_EVENT, null, problems);
        return new EventItem(fields.required("event"), null, fields.scalars("match", ValueKind.STRING), null, false, fields.location());
    }
}
