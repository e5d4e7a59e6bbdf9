package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Problems;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code unused-type}: a named type is the type of something. */
final class UnusedTypes implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        Stream<Parameter> parameters =
                Stream.concat(set.commands().stream().flatMap(c -> c.parameters().stream()), set.events().stream().flatMap(e -> e.parameters().stream()));
        Stream<ValueType> ofColumns = set.state().stream().flatMap(item -> item.columns().stream()).map(StateItem.Column::type);
        Stream<ValueType> ofTypes = set.types().stream().flatMap(type -> type.type().withKinds().skip(1));
        Stream<ValueType> ofDetail = Optional.ofNullable(set.dialect().detail()).map(detail -> detail.code().type()).stream();
        Stream<ValueType> ofCodes = set.dialect().results().fielded().stream().map(code -> code.field().type());
        Set<String> used = Stream.of(parameters.map(Parameter::type), ofColumns, ofTypes, ofDetail, ofCodes)
                .flatMap(types -> types)
                .flatMap(ValueType::withKinds)
                .map(ValueType::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        set.types().stream().filter(type -> !used.contains(type.name()) && set.inheritedFrom(type.location()).isEmpty()).forEach(type ->
                problems.warning("unused-type", type.location(), "type '" + type.name() + "' is not used", null));
    }
}
