package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A final result code.
 *
 * @param bare whether it is written as a string: text that is always the same
 * @param type of its field, or null where it is text alone
 */
public record ResultCodeElement(
        Scalar line, boolean bare, @Nullable TypeElement type, @Nullable Scalar errors, List<GuardElement> when, SourceLocation location) {

    static List<ResultCodeElement> readAll(Fields results, String key, Problems problems) {
        Node node = results.node(key);
        if (!(node instanceof Sequence list) || list.items().isEmpty()) {
            return results.scalars(key, ValueKind.STRING).stream().map(ResultCodeElement::text).toList();
        }
        return list.items().stream().map(item -> read(item, key, problems)).toList();
    }

    private static ResultCodeElement read(Node node, String key, Problems problems) {
        if (node instanceof Mapping) {
            Fields fields = Fields.of(node, Element.RESULT_CODE, null, problems);
            return new ResultCodeElement(
                    fields.required("line"),
                    false,
                    fields.one("type", type -> TypeElement.read(null, type, problems)),
                    fields.optional("errors"),
                    GuardElement.readAll(fields, problems),
                    fields.location());
        }
        if (node instanceof Scalar scalar && ValueKind.STRING.accepts(scalar)) {
            return text(scalar);
        }
        Wrong.type("an item of '" + key + "'", node, ValueKind.STRING_OR_MAP, problems);
        return text(Fields.standIn(node));
    }

    private static ResultCodeElement text(Scalar text) {
        return new ResultCodeElement(text, true, null, null, List.of(), text.location());
    }
}
