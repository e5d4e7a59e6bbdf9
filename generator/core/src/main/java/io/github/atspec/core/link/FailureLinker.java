package io.github.atspec.core.link;

import io.github.atspec.core.element.VariantElement;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.Node.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links failure sequences. */
final class FailureLinker {
    private final Lines lines;
    private final Scope scope;
    private final LineNames names = new LineNames();

    FailureLinker(Lines lines, Scope scope) {
        this.lines = lines;
        this.scope = scope;
    }

    List<Variant.Failure> link(@Nullable List<VariantElement.FailureElement> elements) {
        return elements == null ? List.of() : elements.stream().flatMap(element -> link(element).stream()).toList();
    }

    private Optional<Variant.Failure> link(VariantElement.FailureElement element) {
        List<Line> all = element.lines().stream().flatMap(text -> line(text).stream()).toList();
        if (all.isEmpty() || all.size() < element.lines().size()) {
            return Optional.empty();
        }
        Line last = all.get(all.size() - 1);
        if (!last.fields().isEmpty()) {
            String hint = "end it with " + scope.dialect().failure().stream().findFirst().orElse("one");
            scope.problems().error("failure-without-code", last.location(), "the last line of a failure is a fixed line", hint);
            return Optional.empty();
        }
        return Optional.of(new Variant.Failure(names.next(all.get(0)), all.subList(0, all.size() - 1), last.head(), element.location()));
    }

    private Optional<Line> line(Scalar text) {
        boolean code = scope.dialect().failure().contains(text.text());
        return lines.line(code ? Literals.escape(text.text()) : text.text(), text.textLocation(), Map.of());
    }
}
