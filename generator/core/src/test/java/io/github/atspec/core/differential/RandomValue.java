package io.github.atspec.core.differential;

import io.github.atspec.core.model.CharacterSet;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.EnumType;
import io.github.atspec.core.model.ValueType.EnumValue;
import io.github.atspec.core.model.ValueType.IntType;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireCharset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws a value of a type: the ends of its range and what needs quotes or escapes more often than chance would, and now and then one that breaks a limit. */
final class RandomValue {
    /** What is special somewhere in a line, two bytes that are not UTF-8 by themselves, and plain letters. */
    private static final byte[] ALPHABET = {
        ',', '"', '\\', ' ', ':', ';', '/', '(', ')', '=', '[', '\t', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF, '0', '-', 'a', 'b', 'Z'
    };

    private static final String HOST_LETTERS = "abcxyz0189.-";

    private final Random random;
    private final boolean fromHost;
    private final RandomCharacters characters;

    RandomValue(Random random, boolean fromHost) {
        this.random = random;
        this.fromHost = fromHost;
        this.characters = new RandomCharacters(random);
    }

    Value of(Parameter parameter) {
        return of(parameter.type());
    }

    /** A list: mostly of a right number of elements, a hole among them now and then. */
    Value.Many list(ValueType.ListType type, Line.Elements carried) {
        int size = length(carried.least(), carried.most());
        List<@Nullable Value> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean hole = random.nextInt(type.holes() ? 3 : 60) == 0;
            elements.add(hole ? null : of(type.element()));
        }
        return new Value.Many(elements).trimmed(type);
    }

    private Value of(ValueType type) {
        if (type instanceof IntType number) {
            return new Value.Int(number(number));
        }
        if (type instanceof ValueType.TimeType time) {
            return new Value.Time(time.time(number(time.number())));
        }
        if (type instanceof EnumType choices) {
            return choice(choices);
        }
        if (type instanceof ValueType.EitherType either) {
            ValueType.Kind kind = either.kinds().get(random.nextInt(either.kinds().size()));
            return new Value.Either(kind, of(kind.type()));
        }
        if (type instanceof ValueType.BitsType bits) {
            return new Value.Mask(random.nextLong() & (1L << bits.width()) - 1);
        }
        return type instanceof ValueType.BoolType ? new Value.Flag(random.nextBoolean()) : new Value.Octets(octets(type));
    }

    private long number(IntType type) {
        long min = Math.max(type.min(), type.fitsInt() ? Integer.MIN_VALUE : -1_000_000_000_000L);
        long max = Math.min(type.max(), type.fitsInt() ? Integer.MAX_VALUE : 1_000_000_000_000L);
        long drawn = switch (random.nextInt(10)) {
            case 0 -> min;
            case 1 -> max;
            case 2 -> type.fitsInt() && max == Integer.MAX_VALUE ? max : max + 1;
            case 3 -> type.fitsInt() && min == Integer.MIN_VALUE ? min : min - 1;
            default -> min + Math.floorMod(random.nextLong(), Math.min(max - min + 1, random.nextBoolean() ? 100 : Long.MAX_VALUE));
        };
        return random.nextInt(10) == 0 ? drawn : drawn - Math.floorMod(drawn, type.multipleOf());
    }

    private Value choice(EnumType type) {
        if (!fromHost && random.nextInt(6) == 0) {
            String unlisted = type.ofString() ? "x" + random.nextInt(100) : Integer.toString(1000 + random.nextInt(100));
            return new Value.Choice(unlisted, null);
        }
        EnumValue value = type.values().get(random.nextInt(type.values().size()));
        return new Value.Choice(value.wire(), value.name());
    }

    private Bytes of(ValueType.StringType type, CharacterSet characters) {
        int[] all = java.util.stream.IntStream.range(0, 0x7F).filter(characters::has).toArray();
        byte[] bytes = new byte[length(type.minBytes(), type.maxBytes())];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) all[random.nextInt(all.length)];
        }
        return Bytes.wrap(bytes);
    }

    private Bytes octets(ValueType type) {
        if (!type.charset().equals(WireCharset.UTF_8)) {
            return type instanceof ValueType.StringType string ? characters.of(type.charset(), length(string.minBytes(), string.maxBytes())) : characters.of(type.charset(), length(1, 30));
        }
        if (type instanceof ValueType.StringType string) {
            return string.characters() == null ? text(string.minBytes(), string.maxBytes()) : of(string, string.characters());
        }
        if (type instanceof ValueType.HexType hex) {
            byte[] bytes = new byte[length(hex.minBytes(), hex.maxBytes())];
            random.nextBytes(bytes);
            return Bytes.wrap(bytes);
        }
        if (type instanceof ValueType.HostType host) {
            return host(host.minBytes(), host.maxBytes());
        }
        if (type instanceof ValueType.UuidType) {
            String digits = String.format(Locale.ROOT, "%016X%016X", random.nextLong(), random.nextLong());
            return Bytes.utf8(random.nextBoolean() ? digits : digits.substring(0, 4));
        }
        if (type instanceof ValueType.TimezoneType) {
            int minutes = random.nextBoolean() ? 60 * (random.nextInt(35) - 17) : random.nextInt(2160) - 1080;
            return Bytes.utf8(java.time.ZoneOffset.ofTotalSeconds(60 * minutes).getId());
        }
        if (type instanceof ValueType.AsctimeType) {
            java.time.LocalDateTime time = java.time.LocalDateTime.of(random.nextInt(10000), 1, 1, 0, 0, 0);
            return Bytes.utf8(io.github.atspec.runtime.Asctime.format(time.plusSeconds(random.nextInt(365 * 86400))));
        }
        if (type instanceof ValueType.AtomType atom) {
            return switch (random.nextInt(atom.words() ? 5 : 4)) {
                case 0, 1 -> Bytes.utf8(Integer.toString(random.nextInt(200) - 20));
                case 2, 3 -> Bytes.utf8('"' + text(atom.minBytes(), atom.maxBytes()).utf8() + '"');
                default -> Bytes.utf8("w" + random.nextInt(20) + List.of("", ",", "\"", " x", ";").get(random.nextInt(5)));
            };
        }
        if (type instanceof ValueType.ChoicesType) {
            return choices(1);
        }
        if (type instanceof ValueType.MacType) {
            return Bytes.utf8(String.format(Locale.ROOT, "%02x:%02x:%02x:%02x:%02x:%02x", byteValue(), byteValue(), 0, 255, byteValue(), byteValue()));
        }
        if (type instanceof ValueType.IpType && random.nextBoolean()) {
            List<String> literals = List.of("::", "::1", "2001:db8::1", "fe80::1:0:0:1", "1:2:3:4:5:6:7:8", "::ffff:10.0.0.1", "1:0:0:2::3");
            return Bytes.utf8(literals.get(random.nextInt(literals.size())));
        }
        if (type instanceof ValueType.Ipv4Type || type instanceof ValueType.IpType) {
            return Bytes.utf8(byteValue() + "." + byteValue() + "." + byteValue() + "." + byteValue());
        }
        return text(1, 30);
    }

    private Bytes choices(int depth) {
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int first = random.nextInt(20) - 5;
            items.add(switch (random.nextInt(depth < 4 ? 6 : 5)) {
                case 0 -> Integer.toString(first);
                case 1 -> first + "-" + (first + 1 + random.nextInt(9));
                case 2 -> '"' + List.of("", "SM", "a, b", "(x)", "\\", "\u00e9").get(random.nextInt(6)) + '"';
                case 3 -> List.of("IP", "0x1F", "00-1F", "7-2", "1.5", "-", "+3").get(random.nextInt(7));
                case 4 -> Long.toString(random.nextLong() % 1_000_000_000_000_000_000L);
                default -> choices(depth + 1).utf8();
            });
        }
        return Bytes.utf8("(" + String.join(",", items) + ")");
    }

    private int byteValue() {
        return random.nextInt(256);
    }

    private Bytes host(int min, int max) {
        StringBuilder name = new StringBuilder();
        for (int i = length(Math.max(1, min), Math.min(max, 20)); i > 0; i--) {
            name.append(HOST_LETTERS.charAt(random.nextInt(HOST_LETTERS.length())));
        }
        return Bytes.utf8(name.toString());
    }

    private Bytes text(int min, int max) {
        byte[] bytes = new byte[length(min, max)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = ALPHABET[random.nextInt(ALPHABET.length)];
        }
        if (bytes.length > 0 && random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = "\r\n\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII)[random.nextInt(3)];
        }
        return Bytes.wrap(bytes);
    }

    /** A length within the limits, now and then one beyond. */
    private int length(int min, int max) {
        int most = Math.min(max, min + 30);
        return switch (random.nextInt(12)) {
            case 0 -> min;
            case 1 -> most;
            case 2 -> max == Integer.MAX_VALUE ? most : max + 1;
            case 3 -> Math.max(0, min - 1);
            default -> min + random.nextInt(most - min + 1);
        };
    }
}
