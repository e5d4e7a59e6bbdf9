package io.github.atspec.core.link;

import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import java.util.Optional;

/** Ranges and lengths of types. */
final class Limits {
    private Limits() {}

    /** What a value does not fulfil, {@code in 1..8}; empty where it is allowed. */
    static Optional<String> violation(Value value, ValueType type) {
        if (value instanceof Value.Int number && type instanceof ValueType.IntType ints) {
            return number(number.value(), ints);
        } else if (value instanceof Value.Time time && type instanceof ValueType.TimeType times) {
            return number(times.count(time.time()), times.number());
        } else if (value instanceof Value.Either either) {
            return violation(either.value(), either.kind().type());
        } else if (value instanceof Value.Octets octets) {
            return length(octets.bytes().length(), type);
        } else if (value instanceof Value.Mask mask && type instanceof ValueType.BitsType bits && bits.width() < 64 && mask.bits() >>> bits.width() != 0) {
            return Optional.of("a mask of " + bits.width() + " bits");
        }
        return Optional.empty();
    }

    private static Optional<String> number(long value, ValueType.IntType type) {
        if (value < type.min() || value > type.max()) {
            return Optional.of("in " + range(type.min(), type.max(), Long.MAX_VALUE));
        }
        return value % type.multipleOf() == 0 ? Optional.empty() : Optional.of("a multiple of " + type.multipleOf());
    }

    private static Optional<String> length(int length, ValueType type) {
        if (type instanceof ValueType.StringType string) {
            return length(length, string.minBytes(), string.maxBytes());
        } else if (type instanceof ValueType.HostType host) {
            return length(length, host.minBytes(), host.maxBytes());
        }
        return type instanceof ValueType.HexType hex ? length(length, hex.minBytes(), hex.maxBytes()) : Optional.empty();
    }

    private static Optional<String> length(int length, int min, int max) {
        return length >= min && length <= max ? Optional.empty() : Optional.of(range(min, max, Integer.MAX_VALUE) + " bytes long");
    }

    /** {@code a..b} with open ends left out. */
    static String range(long min, long max, long open) {
        return (min == Long.MIN_VALUE ? "" : min) + ".." + (max == open ? "" : max);
    }
}
