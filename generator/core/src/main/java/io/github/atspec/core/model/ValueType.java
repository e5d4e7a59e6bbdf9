package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.WireCharset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The type of a parameter or of a state item's column (SEMANTICS section 12). {@code name} is the named type it came from, or null for one written in place;
 * two uses of one named type are the same Java type.
 */
public sealed interface ValueType {

    /** The named type this use refers to, or null. */
    @Nullable String name();

    /** Whether values stand in quotes where the dialect quotes strings. */
    default boolean stringLike() {
        return false;
    }

    /** How the characters of its values are bytes. */
    default WireCharset charset() {
        return WireCharset.UTF_8;
    }

    /**
     * A whole number.
     *
     * @param min least value; {@link Long#MIN_VALUE} when unbounded
     * @param max greatest value; {@link Long#MAX_VALUE} when unbounded
     * @param base 10 or 16 (written without prefix)
     * @param digits number of digits written, padded with zeros; 0 = as many as needed
     * @param unit unit as written, or null
     * @param multipleOf values are multiples of this; 1 = any
     * @param width bits that an open end of the range fits, as stated; 0 = not stated. With 31 and 32 {@code min} and {@code max} are within Java's int
     * @param valueNames names of single values ({@code 0: disabled}), prose only
     */
    record IntType(
            @Nullable String name,
            long min,
            long max,
            int base,
            int digits,
            @Nullable String unit,
            long multipleOf,
            int width,
            SortedMap<Long, String> valueNames)
            implements ValueType {

        /** Whether Java's int holds every value. */
        public boolean fitsInt() {
            return width == 32 || width == 31 || min >= Integer.MIN_VALUE && max <= Integer.MAX_VALUE;
        }
    }

    /**
     * An enumeration.
     *
     * @param ofString whether the wire form is a word (quoted as strings are) rather than a number
     * @param values in the order written
     */
    record EnumType(@Nullable String name, boolean ofString, List<EnumValue> values) implements ValueType {
        @Override
        public boolean stringLike() {
            return ofString;
        }

        public Optional<EnumValue> byName(String constant) {
            return values.stream().filter(v -> v.name().equals(constant)).findFirst();
        }

        public Optional<EnumValue> byWire(String wire) {
            return values.stream().filter(v -> v.wire().equals(wire)).findFirst();
        }
    }

    /**
     * One value of an enumeration.
     *
     * @param wire as on the wire, without quotes
     * @param name constant name, upper case with underscores
     * @param summary prose, or null
     * @param settable whether a request may carry it; false = only ever read
     * @param chips the chips that have it; empty = all
     */
    record EnumValue(String wire, String name, @Nullable String summary, boolean settable, List<String> chips, SourceLocation location) {

        /** A value that all chips have. */
        public EnumValue(String wire, String name, @Nullable String summary, boolean settable, SourceLocation location) {
            this(wire, name, summary, settable, List.of(), location);
        }
    }

    /** A bit mask, written as the decimal sum. Bits by number. {@code width} bits in all; unlisted bits are kept. */
    record BitsType(@Nullable String name, SortedMap<Integer, String> bits, int width) implements ValueType {}

    /** A truth value written as one of two words. */
    record BoolType(@Nullable String name, String falseWire, String trueWire) implements ValueType {}

    /** A string of {@code min..max} bytes on the wire, of certain characters where {@code characters} is given. */
    record StringType(@Nullable String name, int minBytes, int maxBytes, @Nullable CharacterSet characters, WireCharset charset) implements ValueType {

        /** Of any characters, in UTF-8. */
        public StringType(@Nullable String name, int minBytes, int maxBytes) {
            this(name, minBytes, maxBytes, null, WireCharset.UTF_8);
        }

        @Override
        public boolean stringLike() {
            return true;
        }
    }

    /** The rest of the line, printable, never quoted. */
    record TextType(@Nullable String name, WireCharset charset) implements ValueType {

        /** In UTF-8. */
        public TextType(@Nullable String name) {
            this(name, WireCharset.UTF_8);
        }
    }

    /** An even number of hexadecimal digits for {@code min..max} bytes. */
    record HexType(@Nullable String name, int minBytes, int maxBytes) implements ValueType {}

    /** Exactly as many raw bytes as the parameter named {@code count} says, last in its line. In a state column {@code count} is null. */
    record BytesType(@Nullable String name, @Nullable String count) implements ValueType {}

    /** A dotted IPv4 address. */
    record Ipv4Type(@Nullable String name) implements ValueType {
        @Override
        public boolean stringLike() {
            return true;
        }
    }

    /** An IPv4 or IPv6 address literal. */
    record IpType(@Nullable String name) implements ValueType {
        @Override
        public boolean stringLike() {
            return true;
        }
    }

    /** A host name or an address literal of {@code min..max} bytes. */
    record HostType(@Nullable String name, int minBytes, int maxBytes) implements ValueType {
        @Override
        public boolean stringLike() {
            return true;
        }
    }

    /** Six hexadecimal pairs joined by colons; written in lower case. */
    record MacType(@Nullable String name) implements ValueType {
        @Override
        public boolean stringLike() {
            return true;
        }
    }

    /**
     * A UUID of 16 or 128 bits: 4 or 32 hexadecimal digits, written in upper case.
     *
     * @param prefixed whether {@code 0x} stands before the digits
     */
    record UuidType(@Nullable String name, boolean prefixed) implements ValueType {}

    /**
     * An offset from UTC, written as one number. A number from {@code min} to {@code max} is whole hours where {@code hours}; any other, or every one without {@code
     * hours}, is hours and minutes ({@code -530}) where {@code minutes}.
     *
     * @param min least number of hours
     * @param max greatest number of hours
     */
    record TimezoneType(@Nullable String name, int min, int max, boolean hours, boolean minutes) implements ValueType {}

    /** Values in parentheses as test answers print them: numbers, ranges of numbers, texts in quotes, words, and further parentheses. */
    record ChoicesType(@Nullable String name) implements ValueType {}

    /**
     * A number, a text in quotes or a word without them, told apart by the spelling.
     *
     * @param min least number
     * @param max greatest number
     * @param minBytes of a text or word
     * @param maxBytes of a text or word
     */
    record AtomType(@Nullable String name, boolean numbers, boolean texts, boolean words, long min, long max, int minBytes, int maxBytes) implements ValueType {}

    /**
     * One of several kinds of values, told apart by the spelling of the field: no spelling is of two kinds.
     *
     * @param kinds in the order written
     */
    record EitherType(@Nullable String name, List<Kind> kinds) implements ValueType {

        /** The kinds as a reader looks for one: those of words last, since any word is one of theirs that is of no other kind. */
        public List<Kind> wordsLast() {
            return Stream.concat(kinds.stream().filter(kind -> !kind.words()), kinds.stream().filter(Kind::words)).toList();
        }

        /** How all of them are quoted; optional where they differ. */
        public Quoting quoting() {
            List<Quoting> all = kinds.stream().map(Kind::quoting).distinct().toList();
            return all.size() == 1 ? all.get(0) : Quoting.OPTIONAL;
        }
    }

    /**
     * A kind of values of an {@link EitherType}.
     *
     * @param name in lower case
     * @param summary prose, or null
     * @param type a single value with an end of its own
     * @param quoting how it is written, the dialect's default already applied
     */
    record Kind(String name, @Nullable String summary, ValueType type, Quoting quoting, SourceLocation location) {

        /** Whether any word is a value of it, listed or not. */
        public boolean words() {
            return type instanceof EnumType choices && choices.ofString();
        }

        /** Whether a field in quotes, or one without, may be of it. */
        public boolean admits(boolean quoted) {
            return quoting != (quoted ? Quoting.NEVER : Quoting.ALWAYS);
        }

        /** The characters that a bare field of it consists of, or null for any. */
        public @Nullable CharacterSet characters() {
            return type instanceof StringType string ? string.characters() : null;
        }
    }

    /** A date and time as C's {@code asctime} prints it. */
    record AsctimeType(@Nullable String name) implements ValueType {
        @Override
        public boolean stringLike() {
            return true;
        }
    }

    /**
     * A number of units of time: a duration, or a moment counted from the start of 1970 in UTC.
     *
     * @param moment whether a moment rather than a duration
     * @param number the number on the wire
     * @param unit what it counts
     */
    record TimeType(@Nullable String name, boolean moment, IntType number, Duration unit) implements ValueType {

        /** What a number stands for; the longest duration where Java has none so long. */
        public Duration time(long count) {
            try {
                return unit.multipliedBy(count);
            } catch (ArithmeticException e) {
                return Duration.ofSeconds(count > 0 ? Long.MAX_VALUE : Long.MIN_VALUE);
            }
        }

        /** The number that stands for a time, rounded towards zero; the nearest long where none does. */
        public long count(Duration time) {
            try {
                return time.dividedBy(unit);
            } catch (ArithmeticException e) {
                return time.isNegative() ? Long.MIN_VALUE : Long.MAX_VALUE;
            }
        }
    }

    /**
     * Several values of one type, each at an occurrence of the parameter in its line. No elements and no value are the same. Holes stand for elements only where
     * {@code holes} says so; those at the end, beyond the least count, are none.
     *
     * @param element never a list, text or raw bytes
     * @param min least number of elements
     * @param max greatest number
     * @param holes whether an element may be missing between others
     */
    record ListType(ValueType element, int min, int max, boolean holes) implements ValueType {
        @Override
        public @Nullable String name() {
            return element.name();
        }

        @Override
        public boolean stringLike() {
            return element.stringLike();
        }

        @Override
        public WireCharset charset() {
            return element.charset();
        }
    }

    /** The type of one value: of a list's elements, or the type itself. */
    default ValueType single() {
        return this instanceof ListType list ? list.element() : this;
    }

    /** What one value may be of: this type, and those of the kinds it has. */
    default Stream<ValueType> withKinds() {
        return Stream.concat(Stream.of(this), single() instanceof EitherType either ? either.kinds().stream().map(Kind::type) : Stream.empty());
    }
}
