package io.github.atspec.core.link;

import io.github.atspec.core.element.ColumnElement;
import io.github.atspec.core.element.ConstantElement;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Links what goes into columns. */
final class Assignments {
    private final Collection<Parameter> available;
    private final Problems problems;

    Assignments(Collection<Parameter> available, Problems problems) {
        this.available = available;
        this.problems = problems;
    }

    /** The columns that are named. */
    List<Effect.Assignment> named(List<ColumnElement> elements, StateItem item) {
        return elements.stream().flatMap(element -> named(element, item).stream()).toList();
    }

    private Optional<Effect.Assignment> named(ColumnElement element, StateItem item) {
        return Lookup.find("column", element.column(), item.columns(), StateItem.Column::name, problems)
                .flatMap(column -> one(column, element.value()));
    }

    /** The columns in their order: those already named, and the others by equal names as far as there are any. */
    List<Effect.Assignment> byName(List<StateItem.Column> columns, List<Effect.Assignment> named) {
        return columns.stream().flatMap(column -> {
            Optional<Effect.Assignment> stated = named.stream().filter(a -> a.column().equals(column)).findFirst();
            return stated.or(() -> byName(column)).stream();
        }).toList();
    }

    private Optional<Effect.Assignment> byName(StateItem.Column column) {
        return available.stream()
                .filter(parameter -> parameter.name().equals(column.name()))
                .findFirst()
                .filter(parameter -> fits(parameter, column, parameter.location()))
                .map(parameter -> new Effect.Assignment(column, new Effect.Source.Of(parameter)));
    }

    /** A column from a parameter or a constant. */
    Optional<Effect.Assignment> one(StateItem.Column column, ConstantElement value) {
        if (value.words().size() == 1 && Reference.name(value.words().get(0).text()).isPresent()) {
            Scalar word = value.words().get(0);
            return Lookup.parameter(word, available, problems)
                    .filter(parameter -> fits(parameter, column, word.location()))
                    .map(parameter -> new Effect.Assignment(column, new Effect.Source.Of(parameter)));
        }
        return constant(column, value);
    }

    /** A column from a constant. */
    Optional<Effect.Assignment> constant(StateItem.Column column, ConstantElement value) {
        return new Constants(problems).value(value, column.type()).map(v -> new Effect.Assignment(column, new Effect.Source.Constant(v)));
    }

    /** Whether values of a parameter can stand in a column; reports where not. */
    boolean fits(Parameter parameter, StateItem.Column column, SourceLocation location) {
        boolean fits = Likeness.of(parameter.type(), column.type());
        if (!fits) {
            String value = "<" + parameter.name() + "> of type " + TypeNames.of(parameter.type(), column.type());
            String place = "column '" + column.name() + "' of type " + TypeNames.of(column.type(), parameter.type());
            problems.error("type-mismatch", location, value + " does not fit " + place);
        }
        return fits;
    }
}
