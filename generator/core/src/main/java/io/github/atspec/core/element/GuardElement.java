package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a {@code when}: accepted values, or a bit that is set or clear.
 *
 * @param values empty where a bit is meant
 */
public record GuardElement(Scalar item, List<Scalar> values, @Nullable Scalar has, @Nullable Scalar lacks, SourceLocation location) {

    /** The condition under which a field of a line is there. */
    public record OfField(Scalar field, List<GuardElement> when) {}

    static List<GuardElement> readAll(Fields fields, Problems problems) {
        return fields.map("when", (item, node) -> read(item, node, problems));
    }

    /** The guards of single fields. */
    static List<OfField> ofFields(Fields fields, Problems problems) {
        return fields.map("guard", (field, node) -> {
            if (!(node instanceof Mapping mapping)) {
                Wrong.type("'" + field.text() + "'", node, ValueKind.MAP, problems);
                return new OfField(field, List.of());
            }
            return new OfField(field, mapping.entries().stream().map(entry -> read(entry.key(), entry.value(), problems)).toList());
        });
    }

    private static GuardElement read(Scalar item, Node node, Problems problems) {
        if (!(node instanceof Mapping)) {
            List<Scalar> values = Fields.scalars("'" + item.text() + "'", node, ValueKind.CONSTANT, problems);
            return new GuardElement(item, values, null, null, item.location());
        }
        Fields fields = Fields.of(node, Element.BIT_GUARD, null, problems);
        if (fields.has("has") == fields.has("lacks") && !fields.broken("has", "lacks")) {
            problems.error("wrong-type", node.location(), "a bit guard has either 'has' or 'lacks'");
        }
        return new GuardElement(item, List.of(), fields.optional("has"), fields.optional("lacks"), item.location());
    }
}
