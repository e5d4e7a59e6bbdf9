package io.github.atspec.core.link;

import io.github.atspec.core.element.KindElement;
import io.github.atspec.core.element.TypeElement;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links types whose values are of several kinds. */
final class EitherLinker {
    private final TypeElement element;
    private final @Nullable String name;
    private final Kinds kinds;
    private final Problems problems;

    EitherLinker(TypeElement element, @Nullable String name, Kinds kinds, Problems problems) {
        this.element = element;
        this.name = name;
        this.kinds = kinds;
        this.problems = problems;
    }

    /** The type; empty after a problem. */
    Optional<ValueType> link() {
        if (element.of() == null && element.modifiers().isEmpty()) {
            problems.error("missing-key", element.location(), "missing key 'of' in an either", "name the kinds of values");
            return Optional.empty();
        } else if (element.kinds().size() < 2) {
            SourceLocation at = element.modifiers().stream().filter(key -> key.key().equals("of")).findFirst().map(TypeElement.Modifier::location).orElse(element.location());
            problems.error("wrong-value", at, "'of' of an either is a map of two or more kinds to types", "one kind alone is a type of its own");
            return Optional.empty();
        }
        List<ValueType.Kind> linked = element.kinds().stream().flatMap(kind -> kinds.link(kind).stream()).toList();
        return linked.size() == element.kinds().size() && distinct() ? Optional.of(new ValueType.EitherType(name, linked)) : Optional.empty();
    }

    /** Whether names differ in their letters and digits: what joins their words is no difference in Java. */
    private boolean distinct() {
        Map<String, Scalar> seen = new HashMap<>();
        boolean distinct = true;
        for (KindElement kind : element.kinds()) {
            Scalar before = seen.putIfAbsent(kind.name().text().replaceAll("[ -]", ""), kind.name());
            if (before != null) {
                problems.error("duplicate-name", kind.name().location(), "'" + kind.name().text() + "' and '" + before.text() + "' are the same name of a kind");
                distinct = false;
            }
        }
        return distinct;
    }
}
