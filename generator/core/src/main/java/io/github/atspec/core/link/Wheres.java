package io.github.atspec.core.link;

import io.github.atspec.core.element.VariantElement;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links parameters restricted to constants. */
final class Wheres {
    private final List<Parameter> parameters;
    private final Problems problems;

    Wheres(List<Parameter> parameters, Problems problems) {
        this.parameters = parameters;
        this.problems = problems;
    }

    List<Variant.Where> link(@Nullable List<VariantElement.WhereElement> elements) {
        return elements == null ? List.of() : elements.stream().flatMap(element -> link(element).stream()).toList();
    }

    private Optional<Variant.Where> link(VariantElement.WhereElement element) {
        return Lookup.find("parameter", element.parameter(), parameters, Parameter::name, problems).map(parameter -> {
            if (parameter.type() instanceof ValueType.ListType) {
                problems.error("wrong-type-key", element.parameter().location(), "'where' does not go with a list");
                return new Variant.Where(parameter, List.of(), element.parameter().location());
            }
            Constants constants = new Constants(problems);
            List<Value> values = element.values().stream().flatMap(word -> constants.value(word, parameter.type()).stream()).toList();
            return new Variant.Where(parameter, values, element.parameter().location());
        });
    }

    /** The values of parameters that have only one. */
    static Map<String, Value> fixed(List<Variant.Where> where) {
        Map<String, Value> fixed = new LinkedHashMap<>();
        where.stream().filter(w -> w.values().size() == 1).forEach(w -> fixed.put(w.parameter().name(), w.values().get(0)));
        return fixed;
    }
}
