package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.BoolType;
import io.github.atspec.core.model.ValueType.EnumType;
import io.github.atspec.core.model.ValueType.IntType;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireCharset;
import io.github.atspec.runtime.WireString;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** All texts that are read as one value: numbers with leading zeros, hexadecimal digits of either case. */
final class Spellings {
    private Spellings() {}

    /** Adds the spellings of a value from a state on; returns the state behind them. */
    static int add(FieldText text, ValueType type, Value value, int from) {
        if (value instanceof Value.Int number) {
            return number(text, number.value(), type instanceof IntType limits ? limits.base() : 10, from);
        }
        if (value instanceof Value.Time time && type instanceof ValueType.TimeType units) {
            return number(text, units.count(time.time()), 10, from);
        }
        if (value instanceof Value.Mask mask) {
            return number(text, mask.bits(), 10, from);
        }
        if (value instanceof Value.Choice choice) {
            boolean word = type instanceof EnumType choices && choices.ofString() || !choice.wire().matches("-?[0-9]{1,18}");
            return word ? word(text, WireString.encode(choice.wire()), from) : number(text, Long.parseLong(choice.wire()), 10, from);
        }
        if (value instanceof Value.Either either) {
            return either.kind().admits(text.mayBeEmpty()) ? add(text, either.kind().type(), either.value(), from) : text.state();
        }
        if (value instanceof Value.Flag flag && type instanceof BoolType words) {
            return word(text, (flag.value() ? words.trueWire() : words.falseWire()).getBytes(StandardCharsets.UTF_8), from);
        }
        return value instanceof Value.Octets octets ? octets(text, type, octets.bytes(), from) : Lexicon.add(text, type, from);
    }

    private static int number(FieldText text, long value, int base, int from) {
        int at = base == 10 ? sign(text, value, from) : from;
        String digits = value == 0 ? "" : Long.toString(Math.abs(value), base);
        int zeros = text.many(at, ByteSet.of("0"), value == 0);
        return anyCase(text, digits, zeros);
    }

    private static int sign(FieldText text, long value, int from) {
        int unsigned = text.state();
        text.link(from, ByteSet.of(value < 0 ? "-" : value > 0 ? "+" : "+-"), unsigned);
        if (value >= 0) {
            text.skip(from, unsigned);
        }
        return unsigned;
    }

    private static int anyCase(FieldText text, String characters, int from) {
        int at = from;
        for (int i = 0; i < characters.length(); i++) {
            String character = characters.substring(i, i + 1);
            at = text.then(at, ByteSet.of(character.toLowerCase(Locale.ROOT) + character.toUpperCase(Locale.ROOT)));
        }
        return at;
    }

    private static int octets(FieldText text, ValueType type, Bytes bytes, int from) {
        if (type instanceof ValueType.HexType) {
            return anyCase(text, HexFormat.of().formatHex(bytes.toByteArray()), from);
        }
        if (type.charset().equals(WireCharset.UCS2)) {
            // A constant is text, and so digits; the empty one is a word without any.
            return bytes.isEmpty() ? word(text, bytes.toByteArray(), from) : anyCase(text, bytes.utf8(), from);
        }
        if (type instanceof ValueType.MacType) {
            return anyCase(text, bytes.utf8(), from);
        }
        if (type instanceof ValueType.UuidType uuid) {
            return anyCase(text, bytes.utf8(), text.word(from, (uuid.prefixed() ? "0x" : "").getBytes(StandardCharsets.UTF_8)));
        }
        if (type instanceof ValueType.AtomType || type instanceof ValueType.ChoicesType || type instanceof ValueType.TimezoneType || type instanceof ValueType.AsctimeType) {
            return Lexicon.add(text, type, from);
        }
        // An IPv6 address has too many spellings to list; any address stands for it.
        boolean manySpellings = type instanceof ValueType.IpType && bytes.utf8().indexOf(':') >= 0;
        return manySpellings ? Lexicon.add(text, type, from) : word(text, bytes.toByteArray(), from);
    }

    /** A bare field without text is no value, so that nothing is read as the empty word then. */
    private static int word(FieldText text, byte[] bytes, int from) {
        return bytes.length == 0 && !text.mayBeEmpty() ? text.state() : text.word(from, bytes);
    }
}
