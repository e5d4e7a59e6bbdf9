package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enumeration, or the name of a single value of a number.
 *
 * @param wire what goes over the wire
 * @param name its constant or its name
 */
public record EnumValueElement(Scalar wire, Scalar name, @Nullable Scalar summary, boolean settable, AvailabilityElement availability, SourceLocation location) {

    static EnumValueElement read(Scalar wire, Node node, Problems problems) {
        if (node instanceof Scalar scalar && ValueKind.STRING.accepts(scalar)) {
            return new EnumValueElement(wire, scalar, null, true, AvailabilityElement.none(wire.location()), wire.location());
        } else if (node instanceof Scalar) {
            Wrong.type("the name of value " + wire.text(), node, ValueKind.STRING_OR_MAP, problems);
            return new EnumValueElement(wire, Fields.standIn(node), null, true, AvailabilityElement.none(wire.location()), wire.location());
        }
        Fields fields = Fields.of(node, Element.ENUM_VALUE, wire, problems);
        return new EnumValueElement(
                wire, fields.required("name"), fields.optional("summary"), fields.flag("settable", true), AvailabilityElement.ofChips(fields), wire.location());
    }
}
