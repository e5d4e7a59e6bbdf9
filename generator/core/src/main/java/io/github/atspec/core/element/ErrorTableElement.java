package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of numbered errors. */
public record ErrorTableElement(
        Scalar name, @Nullable Scalar summary, List<ErrorValueElement> values, List<ConstantOf> ranges, SourceLocation location) {

    /** A number or range, and what it is called. */
    public record ConstantOf(Scalar codes, Scalar text) {}

    /** A number, its constant, and how the device puts it in words. */
    public record ErrorValueElement(Scalar code, Scalar constant, @Nullable Scalar words) {}

    static ErrorTableElement read(Scalar name, Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.ERROR_TABLE, name, problems);
        return new ErrorTableElement(
                name,
                fields.optional("summary"),
                fields.map("values", (code, value) -> value(code, value, problems)),
                fields.map("ranges", (range, text) -> constant(range, text, problems)),
                fields.location());
    }

    private static ErrorValueElement value(Scalar code, Node value, Problems problems) {
        if (value instanceof Mapping) {
            Fields fields = Fields.of(value, Element.ERROR_VALUE, null, problems);
            return new ErrorValueElement(code, fields.required("name"), fields.required("text"));
        }
        return new ErrorValueElement(code, constant(code, value, problems).text(), null);
    }

    private static ConstantOf constant(Scalar codes, Node text, Problems problems) {
        if (text instanceof Scalar scalar && ValueKind.STRING.accepts(scalar)) {
            return new ConstantOf(codes, scalar);
        }
        Wrong.type("'" + codes.text() + "'", text, ValueKind.STRING, problems);
        return new ConstantOf(codes, Fields.standIn(text));
    }
}
