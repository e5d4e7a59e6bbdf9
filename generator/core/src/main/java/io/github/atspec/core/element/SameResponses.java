package io.github.atspec.core.element;

import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Puts responses in the place of references to another form's. */
final class SameResponses {
    private final List<FormElement> forms;
    private final Problems problems;

    SameResponses(List<FormElement> forms, Problems problems) {
        this.forms = forms;
        this.problems = problems;
    }

    List<FormElement> resolved() {
        return forms.stream()
                .map(form -> new FormElement(form.kind(), form.variants().stream().map(this::resolved).toList(), form.location()))
                .toList();
    }

    private VariantElement resolved(VariantElement variant) {
        Scalar same = variant.sameAs();
        if (same == null || same.isNull()) {
            return variant;
        }
        Optional<VariantElement> other = forms.stream()
                .filter(form -> form.kind().key().equals(same.text()))
                .flatMap(form -> form.variants().stream())
                .filter(candidate -> candidate.name() == null || isNamed(candidate, variant))
                .filter(candidate -> candidate.sameAs() == null)
                .findFirst();
        if (other.isEmpty()) {
            problems.error("unknown-form", same.location(), "no response to take from form '" + same.text() + "'", "name a form of this command with one variant, or one of the same name");
        }
        return variant.answering(other.map(VariantElement::response).orElse(null));
    }

    private static boolean isNamed(VariantElement candidate, VariantElement variant) {
        return variant.name() != null && Objects.requireNonNull(candidate.name()).text().equals(variant.name().text());
    }
}
