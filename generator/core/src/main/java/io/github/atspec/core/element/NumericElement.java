package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When result codes are written as numbers, and as which. */
public record NumericElement(List<GuardElement> when, List<CodeElement> codes, @Nullable Scalar end, SourceLocation location) {

    /** The number of one code. */
    public record CodeElement(Scalar text, Scalar number) {
        static CodeElement read(Scalar text, Node node, Problems problems) {
            if (node instanceof Scalar number && ValueKind.INTEGER.accepts(number)) {
                return new CodeElement(text, number);
            }
            Wrong.type("the number of '" + text.text() + "'", node, ValueKind.INTEGER, problems);
            return new CodeElement(text, Fields.standIn(node));
        }
    }

    static NumericElement read(Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.NUMERIC, null, problems);
        return new NumericElement(
                GuardElement.readAll(fields, problems),
                fields.map("codes", (text, number) -> CodeElement.read(text, number, problems)),
                fields.optional("end"),
                fields.location());
    }
}
