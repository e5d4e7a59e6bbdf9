package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.BoolType;
import io.github.atspec.core.model.ValueType.EnumType;
import io.github.atspec.runtime.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All values of the modes that some guards mention, as far as the guards tell them apart: of a mask the bits that are mentioned, of a number or string the values
 * that are mentioned and one other.
 */
final class Valuations {
    /** More combinations than this are not looked at. */
    static final int MOST = 4096;

    private Valuations() {}

    /** The combinations; empty when there are too many. */
    static Optional<List<Valuation>> of(List<Guard> guards) {
        Map<StateItem.Scalar, List<Value>> domains = new LinkedHashMap<>();
        long product = 1;
        for (Guard guard : guards) {
            if (!domains.containsKey(guard.item())) {
                List<Value> domain = domain(guard.item(), guards.stream().filter(g -> g.item().equals(guard.item())).toList());
                domains.put(guard.item(), domain);
                product *= domain.size();
            }
            if (product > MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(combine(domains));
    }

    private static List<Valuation> combine(Map<StateItem.Scalar, List<Value>> domains) {
        List<Valuation> all = List.of(new Valuation(Map.of()));
        for (Map.Entry<StateItem.Scalar, List<Value>> mode : domains.entrySet()) {
            all = all.stream().flatMap(some -> mode.getValue().stream().map(value -> with(some, mode.getKey(), value))).toList();
        }
        return all;
    }

    private static Valuation with(Valuation valuation, StateItem.Scalar mode, Value value) {
        Map<StateItem.Scalar, Value> values = new LinkedHashMap<>(valuation.values());
        values.put(mode, value);
        return new Valuation(values);
    }

    private static List<Value> domain(StateItem.Scalar mode, List<Guard> guards) {
        ValueType type = mode.column().type();
        if (type instanceof EnumType choices) {
            return choices.values().stream().<Value>map(value -> new Value.Choice(value.wire(), value.name())).toList();
        }
        if (type instanceof BoolType) {
            return List.of(new Value.Flag(false), new Value.Flag(true));
        }
        return type instanceof ValueType.BitsType ? masks(guards) : mentioned(guards);
    }

    private static List<Value> masks(List<Guard> guards) {
        List<Value> masks = List.of(new Value.Mask(0));
        List<Integer> bits = guards.stream().flatMap(guard -> Stream.of(Optional.ofNullable(guard.has()), Optional.ofNullable(guard.lacks())))
                .flatMap(Optional::stream).distinct().sorted().toList();
        for (int bit : bits) {
            if (masks.size() > MOST) {
                return masks;
            }
            masks = masks.stream().flatMap(mask -> Stream.of(mask, new Value.Mask(((Value.Mask) mask).bits() | 1L << bit))).toList();
        }
        return masks;
    }

    private static List<Value> mentioned(List<Guard> guards) {
        Set<Value> values = new LinkedHashSet<>();
        guards.forEach(guard -> values.addAll(guard.values()));
        List<Value> domain = new ArrayList<>(values);
        domain.add(other(values));
        return domain;
    }

    private static Value other(Set<Value> values) {
        boolean numbers = values.stream().anyMatch(Value.Int.class::isInstance);
        return Stream.iterate(0L, i -> i + 1)
                .<Value>map(i -> numbers ? new Value.Int(i) : new Value.Octets(Bytes.utf8(Long.toString(i))))
                .filter(value -> !values.contains(value))
                .findFirst()
                .orElseThrow();
    }
}
