package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.BoolType;
import io.github.atspec.core.model.ValueType.EnumType;
import io.github.atspec.core.model.ValueType.IntType;
import java.nio.charset.StandardCharsets;

/**
 * The texts that are of a type's kind, whatever its limits: a value out of its range is an error of the value and not another line. An enumeration counts as what
 * it is written as, a number or a word, for the same reason.
 */
final class Lexicon {
    private static final ByteSet SIGNS = ByteSet.of("+-");

    private Lexicon() {}

    /** Adds the texts of a type from a state on; returns the state behind them. */
    static int add(FieldText text, ValueType type, int from) {
        if (type instanceof IntType number) {
            return number.base() == 16 ? text.many(from, ByteSet.HEX, true) : decimal(text, from);
        }
        if (type instanceof ValueType.TimeType || type instanceof ValueType.TimezoneType) {
            return decimal(text, from);
        }
        if (type instanceof ValueType.UuidType uuid) {
            return text.many(text.word(from, (uuid.prefixed() ? "0x" : "").getBytes(StandardCharsets.UTF_8)), ByteSet.HEX, true);
        }
        if (type instanceof ValueType.BitsType || type instanceof EnumType choices && !choices.ofString()) {
            return decimal(text, from);
        }
        if (type instanceof BoolType words) {
            return words(text, words, from);
        }
        if (type instanceof ValueType.HexType) {
            return pairs(text, from);
        }
        return address(text, type, from);
    }

    private static int address(FieldText text, ValueType type, int from) {
        if (type instanceof ValueType.MacType) {
            return Addresses.mac(text, from);
        }
        if (type instanceof ValueType.Ipv4Type) {
            return Addresses.ipv4(text, from);
        }
        return type instanceof ValueType.IpType ? Addresses.ip(text, from) : text.many(from, ByteSet.TEXT, !text.mayBeEmpty());
    }

    private static int decimal(FieldText text, int from) {
        int unsigned = text.state();
        text.skip(from, unsigned);
        text.link(from, SIGNS, unsigned);
        return text.many(unsigned, ByteSet.DIGITS, true);
    }

    private static int words(FieldText text, BoolType words, int from) {
        int end = text.state();
        text.skip(text.word(from, words.falseWire().getBytes(StandardCharsets.UTF_8)), end);
        text.skip(text.word(from, words.trueWire().getBytes(StandardCharsets.UTF_8)), end);
        return end;
    }

    private static int pairs(FieldText text, int from) {
        int end = text.state();
        text.link(text.then(from, ByteSet.HEX), ByteSet.HEX, end);
        text.link(text.then(end, ByteSet.HEX), ByteSet.HEX, end);
        if (text.mayBeEmpty()) {
            text.skip(from, end);
        }
        return end;
    }
}
