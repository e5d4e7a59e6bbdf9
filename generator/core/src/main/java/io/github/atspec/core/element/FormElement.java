package io.github.atspec.core.element;

import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;

/**
 * A form of a command.
 *
 * @param variants one without a name, or several with names, the common keys already filled in
 */
public record FormElement(FormKind kind, List<VariantElement> variants, SourceLocation location) {

    /** A form under {@code forms}. */
    static FormElement further(Scalar name, Node node, Problems problems) {
        FormKind kind = new FormKind(name.text());
        if (kind.isStandard()) {
            problems.error("unknown-form", name.location(), "'" + name.text() + "' is a form of every dialect", "state it as a key of the command itself");
        }
        FormElement form = read(kind, node, problems);
        return new FormElement(kind, form.variants(), name.location());
    }

    static FormElement read(FormKind kind, Node node, Problems problems) {
        if (!(node instanceof Mapping mapping) || mapping.get("variants").isEmpty() && mapping.get("common").isEmpty()) {
            return new FormElement(kind, List.of(VariantElement.read(null, node, problems)), node.location());
        }
        Fields fields = Fields.of(node, Element.FORM, null, problems);
        VariantElement common = fields.one("common", n -> VariantElement.read(null, n, problems));
        List<VariantElement> variants = fields.map("variants", (name, n) -> VariantElement.read(name, n, problems));
        if (fields.has("variants") && variants.isEmpty()) {
            problems.error("empty-map", fields.location(), "'variants' is empty", null);
        }
        return new FormElement(kind, variants.stream().map(v -> common == null ? v : v.over(common)).toList(), node.location());
    }
}
