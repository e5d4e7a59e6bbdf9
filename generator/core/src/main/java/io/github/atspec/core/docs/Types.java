package io.github.atspec.core.docs;

import io.github.atspec.core.model.Availability;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.BitsType;
import io.github.atspec.core.model.ValueType.BoolType;
import io.github.atspec.core.model.ValueType.BytesType;
import io.github.atspec.core.model.ValueType.EnumType;
import io.github.atspec.core.model.ValueType.EnumValue;
import io.github.atspec.core.model.ValueType.HexType;
import io.github.atspec.core.model.ValueType.HostType;
import io.github.atspec.core.model.ValueType.IntType;
import io.github.atspec.core.model.ValueType.ListType;
import io.github.atspec.core.model.ValueType.StringType;
import io.github.atspec.runtime.WireCharset;
import java.util.ArrayList;
import java.util.List;

/** What the docs say about a type. */
final class Types {
    private Types() {}

    /** Its name, where it has one, and its kind. */
    static Phrase title(ValueType type) {
        if (type instanceof ListType list) {
            return Phrase.of("list of " + elements(list) + ": ").then(title(list.element()));
        }
        return type.name() == null ? kinds(type) : Phrase.ofCode(type.name()).text(", ").then(kinds(type));
    }

    /** Its kind, or the kinds that its values have. */
    static Phrase kinds(ValueType type) {
        return type instanceof ValueType.EitherType either ? Kinds.titles(either) : Phrase.of(kind(type));
    }

    private static String elements(ListType type) {
        if (type.max() == Integer.MAX_VALUE) {
            return (type.min() == 0 ? "any number of" : type.min() + " or more") + " values";
        }
        return range(type.min() == 0 ? "" : Integer.toString(type.min()), Integer.toString(type.max())) + (type.max() == 1 ? " value" : " values");
    }

    private static String kind(ValueType type) {
        if (type instanceof IntType number) {
            return number.base() == 16 ? "hexadecimal integer" : "integer";
        } else if (type instanceof EnumType choice) {
            return choice.ofString() ? "enumeration of words" : "enumeration";
        } else if (type instanceof BytesType) {
            return "raw bytes";
        } else if (type instanceof BitsType) {
            return "bit mask";
        } else if (type instanceof BoolType) {
            return "truth value";
        } else if (type instanceof StringType) {
            return "string" + charset(type);
        } else if (type instanceof HexType) {
            return "hexadecimal digits";
        } else if (type instanceof HostType) {
            return "host name or address";
        }
        return literal(type);
    }

    /** Nothing where strings are what they usually are. */
    private static String charset(ValueType type) {
        return type.charset().equals(WireCharset.UTF_8) ? "" : " in " + charset(type.charset());
    }

    static String charset(WireCharset charset) {
        return charset.equals(WireCharset.UCS2) ? "UCS2, which is hexadecimal digits of UTF-16" : charset.name();
    }

    private static String literal(ValueType type) {
        if (type instanceof ValueType.TextType) {
            return "text to the end of the line" + charset(type);
        } else if (type instanceof ValueType.Ipv4Type) {
            return "IPv4 address";
        } else if (type instanceof ValueType.IpType) {
            return "IP address";
        } else if (type instanceof ValueType.MacType) {
            return "MAC address";
        }
        return timeOrId(type);
    }

    private static String timeOrId(ValueType type) {
        if (type instanceof ValueType.UuidType uuid) {
            return uuid.prefixed() ? "UUID, 4 or 32 hexadecimal digits after 0x" : "UUID, 4 or 32 hexadecimal digits";
        } else if (type instanceof ValueType.TimezoneType) {
            return "time zone";
        } else if (type instanceof ValueType.AsctimeType) {
            return "date and time as asctime prints them";
        } else if (type instanceof ValueType.AtomType atom) {
            return atom(atom);
        } else if (type instanceof ValueType.ChoicesType) {
            return "values and ranges in parentheses";
        } else if (type instanceof ValueType.TimeType time) {
            return time.moment() ? "time since the start of 1970 in UTC" : "duration";
        }
        throw new IllegalArgumentException(type.toString());
    }

    private static String atom(ValueType.AtomType type) {
        List<String> kinds = new ArrayList<>();
        if (type.numbers()) {
            kinds.add("number");
        }
        if (type.texts()) {
            kinds.add("text in quotes");
        }
        if (type.words()) {
            kinds.add("word");
        }
        return String.join(" or ", kinds);
    }

    private static String limits(ValueType.AtomType type) {
        String numbers = range(type.min() == Long.MIN_VALUE ? "" : Long.toString(type.min()), type.max() == Long.MAX_VALUE ? "" : Long.toString(type.max()));
        String length = bytes(type.minBytes(), type.maxBytes());
        return numbers.isEmpty() || length.isEmpty() ? numbers + length : numbers + ", or " + length;
    }

    /** Least and greatest value, or number of bytes; empty where there is no limit. */
    static String range(ValueType wanted) {
        ValueType type = wanted.single();
        if (type instanceof IntType number) {
            return range(
                    number.min() == Long.MIN_VALUE ? "" : Values.number(number.min(), number.base()),
                    number.max() == Long.MAX_VALUE ? "" : Values.number(number.max(), number.base()));
        } else if (type instanceof ValueType.AtomType atom) {
            return limits(atom);
        } else if (type instanceof ValueType.EitherType either) {
            return Kinds.each(either, Types::range);
        } else if (type instanceof ValueType.TimeType time) {
            return range(time.number());
        } else if (type instanceof ValueType.TimezoneType zone) {
            return range(Integer.toString(zone.min()), Integer.toString(zone.max()));
        } else if (type instanceof StringType text) {
            String bytes = bytes(text.minBytes(), text.maxBytes());
            return text.characters() == null ? bytes : (bytes + " of " + text.characters().spelled()).strip();
        } else if (type instanceof HexType digits) {
            return bytes(digits.minBytes(), digits.maxBytes());
        } else if (type instanceof HostType host) {
            return bytes(host.minBytes(), host.maxBytes());
        }
        return "";
    }

    private static String bytes(int min, int max) {
        String range = range(min == 0 ? "" : Integer.toString(min), max == Integer.MAX_VALUE ? "" : Integer.toString(max));
        return range.isEmpty() ? "" : range + (range.endsWith(" 1") || range.equals("1") ? " byte" : " bytes");
    }

    private static String range(String min, String max) {
        if (min.isEmpty() && max.isEmpty()) {
            return "";
        } else if (min.isEmpty()) {
            return "at most " + max;
        } else if (max.isEmpty()) {
            return "at least " + min;
        }
        return min.equals(max) ? min : min + " to " + max;
    }

    static String unit(ValueType type) {
        if (type.single() instanceof ValueType.EitherType either) {
            return Kinds.each(either, Types::unit);
        } else if (type.single() instanceof ValueType.TimezoneType) {
            return "h";
        }
        IntType number = type.single() instanceof ValueType.TimeType time ? time.number() : type.single() instanceof IntType plain ? plain : null;
        return number != null && number.unit() != null ? number.unit() : "";
    }

    /** The values that have names. */
    static List<Phrase> values(ValueType wanted) {
        ValueType type = wanted.single();
        if (type instanceof EnumType choice) {
            return choice.values().stream().map(Types::value).toList();
        } else if (type instanceof BitsType bits) {
            return bits.bits().entrySet().stream()
                    .map(b -> Phrase.of("bit " + b.getKey() + ": ").code(b.getValue()))
                    .toList();
        } else if (type instanceof BoolType flag) {
            return List.of(Phrase.ofCode(flag.falseWire()).text(": false"), Phrase.ofCode(flag.trueWire()).text(": true"));
        } else if (type instanceof IntType number) {
            return number.valueNames().entrySet().stream()
                    .map(v -> Phrase.ofCode(Values.number(v.getKey(), number.base())).text(": " + v.getValue()))
                    .toList();
        }
        if (type instanceof ValueType.EitherType either) {
            return Kinds.values(either);
        }
        return type instanceof ValueType.TimeType time ? values(time.number()) : List.of();
    }

    private static Phrase value(EnumValue value) {
        Phrase phrase = Phrase.ofCode(value.wire()).text(": ").code(value.name());
        if (value.summary() != null) {
            phrase = phrase.text(" - " + Printable.sentence(value.summary()));
        }
        if (!value.chips().isEmpty()) {
            phrase = phrase.text(" (" + Printable.of(Availability.text(value.chips())) + ")");
        }
        return value.settable() ? phrase : phrase.text(" (only ever reported, never set)");
    }

    static List<Phrase> remarks(ValueType wanted) {
        ValueType type = wanted.single();
        List<Phrase> remarks = new ArrayList<>();
        if (type instanceof IntType number) {
            if (number.digits() > 0) {
                remarks.add(Phrase.of("written with " + number.digits() + " digits"));
            }
            if (number.multipleOf() > 1) {
                remarks.add(Phrase.of("a multiple of " + number.multipleOf()));
            }
        } else if (type instanceof ValueType.TimeType time) {
            remarks.addAll(remarks(time.number()));
        } else if (type instanceof ValueType.TimezoneType zone) {
            remarks.add(Phrase.of(zone.hours() ? "written as whole hours" : "written as hours and minutes in one number"));
            if (zone.hours() && zone.minutes()) {
                remarks.add(Phrase.of("other offsets as hours and minutes in one number, such as ").code("-530"));
            }
        } else if (type instanceof ValueType.EitherType either) {
            remarks.addAll(Kinds.remarks(either));
        } else if (type instanceof BytesType bytes && bytes.count() != null) {
            remarks.add(Phrase.of("as many bytes as ").code("<" + bytes.count() + ">").text(" says"));
        }
        return remarks;
    }
}
