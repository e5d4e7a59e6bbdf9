package io.github.atspec.core.java;

import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.WireString;
import java.util.List;
import java.util.stream.Collectors;

/** Constants of the descriptor as messages show them. */
public final class EnumText {
    private EnumText() {}

    /** Values as the descriptor names them, joined by commas. */
    public static String names(ValueType type, List<Value> values) {
        return values.stream()
                .map(value -> value instanceof Value.Choice choice && choice.name() != null ? choice.name() : named(type, value))
                .collect(Collectors.joining(", "));
    }

    private static String named(ValueType type, Value value) {
        return value instanceof Value.Octets octets ? type.charset().decode(octets.bytes()) : wire(type, value);
    }

    /** The wire form of a value, without quotes. */
    public static String wire(ValueType type, Value value) {
        if (value instanceof Value.Int number) {
            return Long.toString(number.value());
        } else if (value instanceof Value.Time time && type instanceof ValueType.TimeType units) {
            return Long.toString(units.count(time.time()));
        } else if (value instanceof Value.Either either) {
            return wire(either.kind().type(), either.value());
        } else if (value instanceof Value.Choice choice) {
            return choice.wire();
        } else if (value instanceof Value.Mask mask) {
            return Long.toString(mask.bits());
        } else if (value instanceof Value.Flag flag && type instanceof ValueType.BoolType words) {
            return flag.value() ? words.trueWire() : words.falseWire();
        }
        return value instanceof Value.Octets octets ? WireString.decode(octets.bytes()) : value.toString();
    }
}
