package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A value for each mode that some guards mention. The map keeps its order. */
record Valuation(Map<StateItem.Scalar, Value> values) {

    /** Whether all guards hold. */
    boolean hold(List<Guard> guards) {
        return guards.stream().allMatch(guard -> guard.holds(Objects.requireNonNull(values.get(guard.item()))));
    }

    /** {@code mux = SINGLE and echo = true}, as in a descriptor; empty when there is no mode. */
    @Override
    public String toString() {
        return values.entrySet().stream().map(entry -> entry.getKey().name() + " = " + text(entry.getValue())).collect(Collectors.joining(" and "));
    }

    private static String text(Value value) {
        if (value instanceof Value.Choice choice) {
            return choice.name() == null ? choice.wire() : choice.name();
        }
        if (value instanceof Value.Flag flag) {
            return Boolean.toString(flag.value());
        }
        if (value instanceof Value.Octets octets) {
            return octets.bytes().toString();
        }
        return Long.toString(value instanceof Value.Int number ? number.value() : ((Value.Mask) value).bits());
    }
}
