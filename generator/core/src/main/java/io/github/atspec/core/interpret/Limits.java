package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.EnumType;
import io.github.atspec.core.model.ValueType.IntType;
import io.github.atspec.core.model.ValueType.ListType;
import io.github.atspec.runtime.Bytes;
import java.util.Optional;

/** The limits a value must keep, each given as the phrase it breaks. */
final class Limits {
    private final Side side;
    private final boolean lenient;

    /** @param lenient whether values of the device that an enumeration does not list are none of its limits */
    Limits(Side side, boolean lenient) {
        this.side = side;
        this.lenient = lenient;
    }

    /** Whether a value is one that its enumeration does not list. */
    static boolean unlisted(Parameter parameter, Value value) {
        if (value instanceof Value.Either either) {
            return unlisted(parameter.ofKind(either.kind()), either.value());
        }
        return value instanceof Value.Choice choice && parameter.type().single() instanceof EnumType choices && choices.byWire(choice.wire()).isEmpty();
    }

    /** The limit that {@code value} breaks. */
    Optional<Broken> broken(Parameter parameter, Value value) {
        return rule(parameter, value).map(rule -> Broken.of(parameter, value, rule));
    }

    /** The limit that a list breaks as a whole, in a line. */
    static Optional<Broken> broken(Line line, Parameter parameter, Value.Many list) {
        ListType type = (ListType) parameter.type();
        Line.Elements elements = line.elements(parameter);
        int size = list.elements().size();
        if (size < elements.least() || size > elements.most()) {
            return Optional.of(Broken.of(parameter, list, "must have " + number(elements.least(), elements.most()) + " elements"));
        }
        boolean hole = !type.holes() && list.elements().contains(null);
        return hole ? Optional.of(Broken.of(parameter, list, "must have no holes")) : Optional.empty();
    }

    private static String number(int least, int most) {
        if (most == Integer.MAX_VALUE) {
            return "at least " + least;
        }
        return least == most ? Integer.toString(least) : least + ".." + most;
    }

    private Optional<String> rule(Parameter parameter, Value value) {
        if (parameter.none().contains(value)) {
            return Optional.of("stands for no value");
        }
        if (value instanceof Value.Either either) {
            return rule(parameter.ofKind(either.kind()), either.value());
        }
        ValueType type = parameter.type().single();
        if (value instanceof Value.Int number) {
            return type instanceof IntType limits ? number(limits, number.value()) : Optional.empty();
        }
        if (value instanceof Value.Time time) {
            return type instanceof ValueType.TimeType units ? number(units.number(), units.count(time.time())) : Optional.empty();
        }
        if (value instanceof Value.Choice choice) {
            return type instanceof EnumType choices ? choice(choices, choice) : Optional.empty();
        }
        if (value instanceof Value.Mask mask) {
            return mask(type, mask.bits());
        }
        return value instanceof Value.Octets octets ? octets(type, octets.bytes()) : Optional.empty();
    }

    private static Optional<String> number(IntType type, long value) {
        if (value < type.min() || value > type.max() || type.fitsInt() && value != (int) value) {
            return Optional.of(range(type.min(), type.max()));
        }
        return value % type.multipleOf() == 0 ? Optional.empty() : Optional.of("must be a multiple of " + type.multipleOf());
    }

    static String range(long min, long max) {
        if (max == Long.MAX_VALUE) {
            return "must be at least " + min;
        }
        return min == Long.MIN_VALUE ? "must be at most " + max : "must be in " + min + ".." + max;
    }

    private Optional<String> choice(EnumType type, Value.Choice choice) {
        if (side == Side.DEVICE) {
            return lenient || type.byWire(choice.wire()).isPresent() ? Optional.empty() : Optional.of("is not listed");
        }
        Optional<ValueType.EnumValue> listed = type.byWire(choice.wire());
        if (listed.isEmpty()) {
            return Optional.of("must be one of " + String.join(", ", type.values().stream().map(ValueType.EnumValue::wire).toList()));
        }
        return listed.get().settable() ? Optional.empty() : Optional.of("cannot be set");
    }

    private static Optional<String> mask(ValueType type, long bits) {
        int width = type instanceof ValueType.BitsType mask ? mask.width() : Long.SIZE - 1;
        return bits >= 0 && bits >> width == 0 ? Optional.empty() : Optional.of(range(0, (1L << width) - 1));
    }

    private static Optional<String> octets(ValueType type, Bytes bytes) {
        if (!(type instanceof ValueType.BytesType) && !(type instanceof ValueType.HexType) && holdsLineEnd(bytes)) {
            return Optional.of("cannot hold CR, LF or NUL");
        }
        if (type instanceof ValueType.AtomType atom) {
            return Atoms.broken(atom, bytes);
        }
        if (type instanceof ValueType.StringType string) {
            Optional<String> length = length(bytes, string.minBytes(), string.maxBytes());
            return string.characters() == null || string.characters().hasAll(bytes) ? length : length.or(() -> Optional.of(string.characters().rule()));
        }
        if (type instanceof ValueType.HexType hex) {
            return length(bytes, hex.minBytes(), hex.maxBytes());
        }
        if (type instanceof ValueType.HostType host) {
            return length(bytes, host.minBytes(), host.maxBytes());
        }
        if (type instanceof ValueType.TimezoneType zone) {
            return Times.broken(zone, bytes);
        }
        return Optional.empty();
    }

    static Optional<String> length(Bytes bytes, int min, int max) {
        if (bytes.length() >= min && bytes.length() <= max) {
            return Optional.empty();
        }
        String limits = min == max ? Integer.toString(min) : min + ".." + max;
        return Optional.of(max == Integer.MAX_VALUE ? "must be at least " + min + " bytes long" : "must be " + limits + " bytes long");
    }

    private static boolean holdsLineEnd(Bytes bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.at(i) == '\r' || bytes.at(i) == '\n' || bytes.at(i) == 0) {
                return true;
            }
        }
        return false;
    }
}
