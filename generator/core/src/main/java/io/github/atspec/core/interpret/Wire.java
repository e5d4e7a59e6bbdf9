package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.BitsType;
import io.github.atspec.core.model.ValueType.BoolType;
import io.github.atspec.core.model.ValueType.EnumType;
import io.github.atspec.core.model.ValueType.EnumValue;
import io.github.atspec.core.model.ValueType.HexType;
import io.github.atspec.core.model.ValueType.IntType;
import io.github.atspec.core.model.ValueType.TimeType;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireCharset;
import io.github.atspec.runtime.WireString;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values and their texts on the wire, without quotes and escapes: the lexical side of the types. */
final class Wire {
    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private Wire() {}

    /** The text of a value. */
    static Bytes text(ValueType type, Value value) {
        if (value instanceof Value.Many many) {
            Stream<String> elements = many.elements().stream().map(element -> element == null ? "" : WireString.decode(text(type.single(), element)));
            return Bytes.wrap(WireString.encode(elements.collect(Collectors.joining(","))));
        }
        if (value instanceof Value.Either either) {
            return text(either.kind().type(), either.value());
        }
        if (value instanceof Value.Octets octets) {
            return type instanceof HexType ? Bytes.utf8(hex(octets.bytes())) : Times.text(type, octets.bytes());
        }
        if (value instanceof Value.Time time) {
            return Bytes.utf8(Long.toString(type instanceof TimeType units ? units.count(time.time()) : time.time().toSeconds()));
        }
        if (value instanceof Value.Int number) {
            return Bytes.utf8(type instanceof IntType format ? number(format, number.value()) : Long.toString(number.value()));
        }
        if (value instanceof Value.Choice choice) {
            return Bytes.wrap(WireString.encode(choice.wire()));
        }
        if (value instanceof Value.Mask mask) {
            return Bytes.utf8(Long.toString(mask.bits()));
        }
        boolean flag = ((Value.Flag) value).value();
        return Bytes.utf8(type instanceof BoolType words ? flag ? words.trueWire() : words.falseWire() : Boolean.toString(flag));
    }

    private static String number(IntType type, long value) {
        String digits = Long.toString(Math.abs(value), type.base()).toUpperCase(Locale.ROOT);
        return (value < 0 ? "-" : "") + "0".repeat(Math.max(0, type.digits() - digits.length())) + digits;
    }

    private static String hex(Bytes bytes) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < bytes.length(); i++) {
            out.append(String.format(Locale.ROOT, "%02X", bytes.at(i)));
        }
        return out.toString();
    }

    /** The value a text spells, limits not looked at; empty when the text is not of the type's kind. */
    static Optional<Value> value(ValueType type, Bytes text) {
        if (type instanceof IntType number) {
            return number(text, number.base()).map(Value.Int::new);
        }
        if (type instanceof TimeType time) {
            return number(text, 10).map(count -> new Value.Time(time.time(count)));
        }
        if (type instanceof BitsType) {
            return number(text, 10).map(Value.Mask::new);
        }
        if (type instanceof EnumType choices) {
            return choice(choices, text);
        }
        if (type instanceof BoolType words) {
            String word = text.utf8();
            boolean known = word.equals(words.trueWire()) || word.equals(words.falseWire());
            return known ? Optional.of(new Value.Flag(word.equals(words.trueWire()))) : Optional.empty();
        }
        return octets(type, text);
    }

    /** Whether a text of the type's kind is a number that no long holds. */
    static boolean beyondLong(ValueType type, Bytes text) {
        boolean number = type instanceof IntType || type instanceof BitsType || type instanceof EnumType choices && !choices.ofString();
        return number && new BigInteger(text.utf8(), type instanceof IntType format ? format.base() : 10).abs().compareTo(LONG_MAX) > 0;
    }

    /** Numbers beyond a long become the nearest one; see {@link #beyondLong}. */
    private static Optional<Long> number(Bytes text, int base) {
        String digits = text.utf8();
        if (!digits.matches(base == 16 ? "[0-9A-Fa-f]+" : "[+-]?[0-9]+")) {
            return Optional.empty();
        }
        return Optional.of(new BigInteger(digits, base).min(LONG_MAX).max(LONG_MAX.negate()).longValue());
    }

    private static Optional<Value> choice(EnumType type, Bytes text) {
        if (type.ofString()) {
            return Optional.of(choice(type, WireString.decode(text)));
        }
        return number(text, 10).map(number -> choice(type, Long.toString(number)));
    }

    private static Value choice(EnumType type, String wire) {
        return new Value.Choice(wire, type.byWire(wire).map(EnumValue::name).orElse(null));
    }

    private static Optional<Value> octets(ValueType type, Bytes text) {
        if (type instanceof HexType) {
            return Literals.hex(text).map(Value.Octets::new);
        }
        if (type instanceof ValueType.MacType) {
            return Literals.mac(text).map(Value.Octets::new);
        }
        if (type instanceof ValueType.Ipv4Type) {
            return Literals.ipv4(text).map(Value.Octets::new);
        }
        if (type instanceof ValueType.IpType) {
            return Literals.ip(text).map(Value.Octets::new);
        }
        if (type instanceof ValueType.ChoicesType) {
            return ChoicesText.canonical(text).map(Value.Octets::new);
        }
        if (type.charset().equals(WireCharset.UCS2)) {
            return Optional.of(new Value.Octets(Ucs2.canonical(text)));
        }
        return Times.value(type, text).map(Value.Octets::new);
    }
}
