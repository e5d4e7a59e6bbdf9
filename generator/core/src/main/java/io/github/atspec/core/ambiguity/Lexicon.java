package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.BoolType;
import io.github.atspec.core.model.ValueType.EnumType;
import io.github.atspec.core.model.ValueType.IntType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The texts that are of a type's kind, whatever its limits: a value out of its range is an error of the value and not another line. An enumeration counts as what
 * it is written as, a number or a word, for the same reason.
 */
final class Lexicon {
    private static final ByteSet SIGNS = ByteSet.of("+-");
    private static final ByteSet BLANK = ByteSet.of(" ");
    private static final ByteSet CLOSE = ByteSet.of(")");
    /** What stands in choices without quotes. */
    private static final ByteSet WORD = ByteSet.range('!', '~').minus(ByteSet.of("\"(),"));
    /** Deeper ones are refused. */
    private static final int DEEPEST_CHOICES = 4;
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

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
            return uuid(text, text.word(from, (uuid.prefixed() ? "0x" : "").getBytes(StandardCharsets.UTF_8)));
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
        if (type instanceof ValueType.AtomType atom) {
            return atom(text, atom, from);
        }
        if (type instanceof ValueType.EitherType either) {
            return either(text, either, from);
        }
        if (type instanceof ValueType.ChoicesType) {
            return choices(text, from, DEEPEST_CHOICES);
        }
        return type instanceof ValueType.AsctimeType ? date(text, from) : address(text, type, from);
    }

    /** In quotes a text, else a number or a word. */
    private static int atom(FieldText text, ValueType.AtomType type, int from) {
        int end = text.state();
        boolean quoted = text.mayBeEmpty();
        if (!quoted && type.numbers()) {
            text.skip(decimal(text, from), end);
        }
        if (quoted ? type.texts() : type.words()) {
            text.skip(text.many(from, ByteSet.TEXT, !quoted), end);
        }
        return end;
    }

    /** What is of one of the kinds that may stand so. */
    private static int either(FieldText text, ValueType.EitherType type, int from) {
        int end = text.state();
        type.kinds().stream().filter(kind -> kind.admits(text.mayBeEmpty())).forEach(kind -> text.skip(add(text, kind.type(), from), end));
        return end;
    }

    /** What a string without quotes consists of. */
    private static ByteSet characters(ValueType type) {
        ByteSet all = ByteSet.NONE;
        if (!(type instanceof ValueType.StringType string) || string.characters() == null) {
            return ByteSet.TEXT;
        }
        for (int character = ' '; character <= '~'; character++) {
            all = string.characters().has(character) ? all.or(ByteSet.one(character)) : all;
        }
        return all;
    }

    /** Values in parentheses, so deep; a number is a word here. */
    private static int choices(FieldText text, int from, int deep) {
        int open = text.then(from, ByteSet.one('('));
        int item = text.state();
        int behind = text.state();
        int end = text.then(behind, CLOSE);
        text.link(open, CLOSE, end);
        text.skip(open, item);
        text.skip(text.many(item, WORD, true), behind);
        text.link(text.many(text.then(item, ByteSet.QUOTE), ByteSet.TEXT.minus(ByteSet.QUOTE), false), ByteSet.QUOTE, behind);
        if (deep > 1) {
            text.skip(choices(text, item, deep - 1), behind);
        }
        text.skip(text.many(text.then(behind, ByteSet.of(",")), BLANK, false), item);
        return end;
    }

    /** A short one of 16 bits or a whole one of 128. */
    private static int uuid(FieldText text, int from) {
        int end = text.state();
        int at = from;
        for (int digits = 1; digits <= 32; digits++) {
            at = text.then(at, ByteSet.HEX);
            if (digits == 4 || digits == 32) {
                text.skip(at, end);
            }
        }
        return end;
    }

    /** The shape of a date; whether the calendar has it is not looked at. */
    private static int date(FieldText text, int from) {
        int at = oneOf(text, DAYS, from);
        at = oneOf(text, MONTHS, text.then(at, BLANK));
        at = text.then(text.then(at, BLANK), ByteSet.DIGITS.or(BLANK));
        for (char c : "0 00:00:00 0000".toCharArray()) {
            at = text.then(at, c == '0' ? ByteSet.DIGITS : ByteSet.one(c));
        }
        return at;
    }

    private static int oneOf(FieldText text, List<String> words, int from) {
        int end = text.state();
        words.forEach(word -> text.skip(text.word(from, word.getBytes(StandardCharsets.US_ASCII)), end));
        return end;
    }

    private static int address(FieldText text, ValueType type, int from) {
        if (type instanceof ValueType.MacType) {
            return Addresses.mac(text, from);
        }
        if (type instanceof ValueType.Ipv4Type) {
            return Addresses.ipv4(text, from);
        }
        return type instanceof ValueType.IpType ? Addresses.ip(text, from) : text.many(from, text.mayBeEmpty() ? ByteSet.TEXT : characters(type), !text.mayBeEmpty());
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
