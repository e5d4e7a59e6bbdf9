package io.github.atspec.core.decode;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Values as people read them. */
final class Printed {
    private Printed() {}

    /** {@code 3 STATION}, {@code "desk"}: the value and what it is called. */
    static String of(Parameter parameter, Value value) {
        ValueType type = parameter.type().single();
        if (value instanceof Value.Either either) {
            return either.kind().name() + " " + of(parameter.ofKind(either.kind()), either.value());
        }
        if (value instanceof Value.Many many) {
            return many.elements().stream().map(each -> each == null ? "-" : of(parameter, each)).toList().toString();
        } else if (value instanceof Value.Choice choice) {
            return choice.wire() + (choice.name() == null || choice.name().equals(choice.wire()) ? "" : " " + choice.name());
        } else if (value instanceof Value.Mask mask && type instanceof ValueType.BitsType bits) {
            List<String> names = names(bits, mask);
            return mask.bits() + (names.isEmpty() ? "" : " " + String.join("+", names));
        }
        return value instanceof Value.Octets && !(type instanceof ValueType.ChoicesType || type instanceof ValueType.AtomType) ? '"' + text(type, value) + '"' : text(type, value);
    }

    /** The names of the bits that are set. */
    static List<String> names(ValueType.BitsType bits, Value.Mask mask) {
        return bits.bits().entrySet().stream().filter(bit -> (mask.bits() >> bit.getKey() & 1) == 1).map(bit -> bit.getValue()).toList();
    }

    /** The value alone. */
    static String text(ValueType type, Value value) {
        if (value instanceof Value.Either either) {
            return text(either.kind().type(), either.value());
        }
        if (value instanceof Value.Int number) {
            return Long.toString(number.value());
        } else if (value instanceof Value.Choice choice) {
            return choice.wire();
        } else if (value instanceof Value.Mask mask) {
            return Long.toString(mask.bits());
        } else if (value instanceof Value.Flag flag) {
            return Boolean.toString(flag.value());
        } else if (value instanceof Value.Time time) {
            return time.time().toString();
        } else if (value instanceof Value.Octets octets) {
            return CharsetText.of(type.charset(), octets.bytes());
        }
        return ((Value.Many) value).elements().toString();
    }

    /** {@code set client}: a form and its variant. */
    static String form(Decoded.Meaning.OfCommand meaning) {
        return Stream.of(meaning.form(), meaning.variant() == null ? "" : meaning.variant()).filter(part -> !part.isEmpty()).reduce((a, b) -> a + " " + b).orElse("");
    }

    /** {@code information}: a kind of line as it is written. */
    static String kind(Decoded.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
