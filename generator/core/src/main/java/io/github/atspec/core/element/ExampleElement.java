package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An example: a step alone, a transcript, or a transcript with what stands before it. */
public record ExampleElement(List<GivenElement> given, List<StepElement> steps, boolean wrong, SourceLocation location) {

    /** State before it. */
    public record GivenElement(Scalar item, StateContentElement content) {}

    /**
     * A step: {@code >> } and a line, or its like.
     *
     * @param escaped whether its texts have escapes for bytes
     */
    public record StepElement(Scalar line, @Nullable Scalar formatsAs, boolean escaped) {
        static StepElement read(Node node, Problems problems) {
            if (node instanceof Scalar scalar && ValueKind.STRING.accepts(scalar)) {
                return new StepElement(scalar, null, false);
            } else if (!(node instanceof Mapping)) {
                Wrong.type("a step", node, ValueKind.STRING_OR_MAP, problems);
                return new StepElement(Fields.standIn(node), null, false);
            }
            Fields fields = Fields.of(node, Element.STEP, null, problems);
            return new StepElement(fields.required("line"), fields.optional("formats as"), fields.flag("escaped", false));
        }
    }

    static ExampleElement read(Node node, Problems problems) {
        if (node instanceof Mapping) {
            Fields fields = Fields.of(node, Element.EXAMPLE, null, problems);
            List<StepElement> steps = fields.list("lines", n -> StepElement.read(n, problems));
            return new ExampleElement(fields.map("given", (item, n) -> given(item, n, problems)), steps, fields.flag("wrong", false), fields.location());
        }
        List<Node> steps = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        return new ExampleElement(List.of(), steps.stream().map(n -> StepElement.read(n, problems)).toList(), false, node.location());
    }

    private static GivenElement given(Scalar item, Node node, Problems problems) {
        return new GivenElement(item, StateContentElement.read("'" + item.text() + "'", node, problems));
    }
}
