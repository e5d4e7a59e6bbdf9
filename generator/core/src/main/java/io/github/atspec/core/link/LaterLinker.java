package io.github.atspec.core.link;

import io.github.atspec.core.element.LaterElement;
import io.github.atspec.core.element.ResponseItemElement;
import io.github.atspec.core.model.Later;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Links what settles a command after its answer. */
final class LaterLinker {
    private static final Map<String, Duration> UNITS = Map.of("ms", Duration.ofMillis(1), "s", Duration.ofSeconds(1), "min", Duration.ofMinutes(1));

    private final Supplier<ResponseLinker> items;
    private final List<Parameter> request;
    private final Problems problems;

    /**
     * @param items makes a linker of event items
     * @param request the parameters that have a value in the request
     */
    LaterLinker(Supplier<ResponseLinker> items, List<Parameter> request, Problems problems) {
        this.items = items;
        this.request = request;
        this.problems = problems;
    }

    /** @param timeOut of the variant: how long where a parameter that is absent says how long */
    Later link(LaterElement element, Duration timeOut) {
        Scalar within = element.within();
        Optional<Parameter> parameter = Reference.name(within.text()).isPresent() ? Lookup.parameter(within, request, problems) : Optional.empty();
        Optional<Duration> unit = parameter.flatMap(p -> unit(p, within));
        Duration usual = Reference.name(within.text()).isPresent()
                ? parameter.flatMap(p -> unit.flatMap(u -> usual(p, u))).orElse(timeOut)
                : Scalars.duration(within, timeOut, problems);
        return new Later(events(element.success()), events(element.failure()), parameter.orElse(null), unit.orElse(Duration.ofSeconds(1)), usual);
    }

    private List<ResponseItem.Announced> events(List<ResponseItemElement.EventItem> elements) {
        return items.get().link(List.copyOf(elements)).stream().map(ResponseItem.Announced.class::cast).toList();
    }

    private Optional<Duration> unit(Parameter parameter, Scalar written) {
        Optional<Duration> unit = parameter.type() instanceof ValueType.IntType number && number.unit() != null
                ? Optional.ofNullable(UNITS.get(number.unit()))
                : Optional.empty();
        if (unit.isEmpty()) {
            problems.error("wrong-within", written.location(), "<" + parameter.name() + "> does not say how long", "it takes an int with unit ms, s or min");
        }
        return unit;
    }

    private static Optional<Duration> usual(Parameter parameter, Duration unit) {
        return parameter.defaultValue() instanceof Value.Int value ? Optional.of(unit.multipliedBy(value.value())) : Optional.empty();
    }
}
