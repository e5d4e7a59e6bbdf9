package io.github.atspec.core.link;

import io.github.atspec.core.element.ReportsElement;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links where a line's values come from. */
final class ReportsLinker {
    private final Scope scope;
    private final List<Parameter> request;
    private final Problems problems;

    /** @param request its parameters; a column that the line does not show may be bound to one of them, which chooses the rows */
    ReportsLinker(Scope scope, List<Parameter> request) {
        this.scope = scope;
        this.request = request;
        this.problems = scope.problems();
    }

    Optional<Reports> link(ReportsElement element, Line line) {
        return scope.state(element.item()).flatMap(item -> link(element, item, line));
    }

    private Optional<Reports> link(ReportsElement element, StateItem item, Line line) {
        List<Parameter> parameters = line.fields().stream().map(Line.Field::parameter).toList();
        if (element.takes() && !(item instanceof StateItem.Queue || item instanceof StateItem.Table)) {
            problems.error("wrong-takes", element.location(), "'" + item.name() + "' has no rows that could be taken", "use 'reports'");
        }
        List<Reports.Binding> bindings = bindings(element, item, parameters);
        if (bindings.isEmpty()) {
            boolean byName = element.single() == null && element.columns().isEmpty();
            if (byName && parameters.stream().noneMatch(p -> item.column(p.name()).isPresent())) {
                nothing(element, item);
            }
            return Optional.empty();
        }
        return Optional.of(new Reports(item, bindings, element.takes(), saved(element, item), element.location()));
    }

    private boolean saved(ReportsElement element, StateItem item) {
        boolean saved = Scalars.word(element.from(), "from", new TreeMap<>(Map.of("running", false, "saved", true)), false, problems);
        if (saved && element.from() != null) {
            Kept.check(item, element.from().location(), problems);
        }
        return saved;
    }

    private void nothing(ReportsElement element, StateItem item) {
        String message = "no parameter of the line has the name of a column of '" + item.name() + "'";
        problems.error("nothing-to-report", element.location(), message, "write {" + item.name() + ": {column: <parameter>}}");
    }

    private List<Reports.Binding> bindings(ReportsElement element, StateItem item, List<Parameter> parameters) {
        if (element.single() != null) {
            return single(element.single(), item, parameters);
        } else if (element.columns().isEmpty()) {
            return item.columns().stream().flatMap(column -> byName(column, parameters).stream()).toList();
        }
        return element.columns().stream().flatMap(binding -> named(binding, item, parameters).stream()).toList();
    }

    private List<Reports.Binding> single(Scalar written, StateItem item, List<Parameter> parameters) {
        if (!(item instanceof StateItem.Scalar scalar)) {
            problems.error("wrong-reports", written.location(), "'" + item.name() + "' has several columns", "write {column: " + written.text() + "}");
            return List.of();
        }
        return binding(written, scalar.column(), parameters).stream().toList();
    }

    private Optional<Reports.Binding> named(ReportsElement.BindingElement binding, StateItem item, List<Parameter> parameters) {
        return Lookup.find("column", binding.column(), item.columns(), StateItem.Column::name, problems)
                .flatMap(column -> binding(binding.parameter(), column, orOfRequest(item, parameters)));
    }

    private List<Parameter> orOfRequest(StateItem item, List<Parameter> parameters) {
        boolean rows = item instanceof StateItem.Table || item instanceof StateItem.Queue;
        Set<String> shown = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
        Stream<Parameter> others = request.stream().filter(parameter -> rows && !shown.contains(parameter.name()));
        return Stream.concat(parameters.stream(), others).toList();
    }

    private Optional<Reports.Binding> binding(Scalar written, StateItem.Column column, List<Parameter> parameters) {
        return Lookup.parameter(written, parameters, problems)
                .filter(parameter -> new Assignments(parameters, problems).fits(parameter, column, written.location()))
                .map(parameter -> new Reports.Binding(parameter, column));
    }

    private Optional<Reports.Binding> byName(StateItem.Column column, List<Parameter> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(column.name()))
                .findFirst()
                .filter(parameter -> new Assignments(parameters, problems).fits(parameter, column, parameter.location()))
                .map(parameter -> new Reports.Binding(parameter, column));
    }
}
