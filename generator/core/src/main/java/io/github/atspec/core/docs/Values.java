package io.github.atspec.core.docs;

import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireCharset;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Values as text. */
final class Values {
    private Values() {}

    /** The value as a person writes it: the name of an enumeration's value, the names of a mask's bits, else the wire form. */
    static String text(Value value, ValueType type) {
        if (value instanceof Value.Int number) {
            return type instanceof ValueType.IntType t ? number(number.value(), t.base()) : Long.toString(number.value());
        } else if (value instanceof Value.Choice choice) {
            return choice.name() == null ? choice.wire() : choice.name();
        } else if (value instanceof Value.Either either) {
            return either(either);
        } else if (value instanceof Value.Time time) {
            return type instanceof ValueType.TimeType units ? Long.toString(units.count(time.time())) : duration(time.time());
        } else if (value instanceof Value.Flag flag) {
            return Boolean.toString(flag.value());
        } else if (value instanceof Value.Mask mask) {
            return type instanceof ValueType.BitsType bits ? mask(mask.bits(), bits) : Long.toString(mask.bits());
        } else if (value instanceof Value.Octets octets) {
            return octets(octets.bytes(), type.charset());
        } else if (value instanceof Value.Many many) {
            return many.elements().stream()
                    .map(element -> element == null ? "" : text(element, type.single()))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        throw new IllegalArgumentException(value.toString());
    }

    /** A string that stands in quotes has them, as in a descriptor: the same text without quotes may be of another kind. */
    private static String either(Value.Either value) {
        String text = text(value.value(), value.kind().type());
        boolean string = value.kind().type() instanceof ValueType.StringType || value.kind().type() instanceof ValueType.HostType;
        return string && value.kind().admits(true) ? '"' + text + '"' : text;
    }

    static Phrase code(Value value, ValueType type) {
        return Phrase.ofCode(text(value, type));
    }

    static Phrase alternatives(List<Value> values, ValueType type) {
        return Phrase.join(" or ", values.stream().map(v -> code(v, type)).toList());
    }

    static String number(long number, int base) {
        return base == 16 ? "0x" + Long.toHexString(number).toUpperCase(java.util.Locale.ROOT) : Long.toString(number);
    }

    /** Text where the bytes are some in its charset, else their escapes. */
    private static String octets(Bytes bytes, WireCharset charset) {
        String text = charset.decode(bytes);
        boolean kept = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return kept ? bytes.toString() : text;
    }

    /** {@code 20 ms}, {@code 1 s}, {@code 10 min}: the largest unit that gives a whole number. */
    static String duration(Duration duration) {
        long millis = duration.toMillis();
        if (millis % 60_000 == 0 && millis > 0) {
            return millis / 60_000 + " min";
        }
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }

    private static String mask(long mask, ValueType.BitsType type) {
        StringBuilder names = new StringBuilder("{");
        long rest = mask;
        for (var bit : type.bits().entrySet()) {
            long value = 1L << bit.getKey();
            if ((mask & value) != 0) {
                rest &= ~value;
                names.append(names.length() > 1 ? ", " : "").append(bit.getValue());
            }
        }
        if (rest != 0) {
            names.append(names.length() > 1 ? ", " : "").append(rest);
        }
        return names.append('}').toString();
    }
}
