package io.github.atspec.core.link;

import io.github.atspec.core.element.ConstantElement;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.NearestName;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.ScalarKind;
import io.github.atspec.core.source.Problems;
import io.github.atspec.runtime.Bytes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads constants: what stands in a descriptor for a value of a type. */
final class Constants {
    private final Problems problems;
    private final String outOfRange;

    Constants(Problems problems) {
        this(problems, "out-of-range");
    }

    /** @param outOfRange id of the problem that a constant is not within its type's limits */
    Constants(Problems problems, String outOfRange) {
        this.problems = problems;
        this.outOfRange = outOfRange;
    }

    /** The value of a constant: one word, or the list of a mask's bits. */
    Optional<Value> value(ConstantElement constant, ValueType type) {
        if (type instanceof ValueType.ListType list) {
            return many(constant, list);
        } else if (type instanceof ValueType.BitsType bits && (constant.list() || constant.words().get(0).scalarKind() != ScalarKind.INTEGER)) {
            return mask(constant.words(), bits);
        } else if (constant.words().size() != 1) {
            problems.error("wrong-constant", constant.location(), "a list, expected one constant of type " + TypeNames.of(type));
            return Optional.empty();
        }
        return value(constant.words().get(0), type);
    }

    private Optional<Value> many(ConstantElement constant, ValueType.ListType type) {
        List<Value> elements = constant.words().stream().flatMap(word -> value(word, type.element()).stream()).toList();
        if (elements.size() != constant.words().size()) {
            return Optional.empty();
        } else if (!constant.list() || elements.size() > type.max()) {
            problems.error("wrong-constant", constant.location(), "not a list of at most " + type.max() + " constants of type " + TypeNames.of(type.element()));
            return Optional.empty();
        }
        return Optional.of(new Value.Many(elements));
    }

    /** The value of one word; checked against ranges and lengths. */
    Optional<Value> value(Scalar word, ValueType type) {
        if (type instanceof ValueType.ListType) {
            problems.error("wrong-constant", word.location(), "'" + word.text() + "' is one value, not a list");
            return Optional.empty();
        }
        Optional<Value> value = unchecked(word, type);
        return value.isPresent() && inRange(value.get(), type, word) ? value : Optional.empty();
    }

    /** A spelling that means "no value": need not be in range, nor listed, and may be nothing at all. */
    Optional<Value> spelling(Scalar word, ValueType type) {
        if (type instanceof ValueType.EitherType) {
            return unchecked(word, type);
        } else if (word.text().isEmpty()) {
            return Optional.of(new Value.Octets(Bytes.EMPTY));
        } else if (type instanceof ValueType.EnumType choices && choices.byName(word.text()).isEmpty() && choices.byWire(word.text()).isEmpty()) {
            return Optional.of(new Value.Choice(word.text(), null));
        } else if (Octets.isText(type)) {
            return Octets.text(word, type, problems).map(Value.Octets::new);
        }
        return unchecked(word, type);
    }

    private Optional<Value> unchecked(Scalar word, ValueType type) {
        if (type instanceof ValueType.IntType) {
            return number(word, type).map(Value.Int::new);
        } else if (type instanceof ValueType.TimeType time) {
            return number(word, type).map(count -> new Value.Time(time.time(count)));
        } else if (type instanceof ValueType.EnumType choices) {
            return choice(word, choices);
        } else if (type instanceof ValueType.BitsType bits) {
            return word.scalarKind() == ScalarKind.INTEGER
                    ? Scalars.number(word.text()).map(Value.Mask::new)
                    : mask(List.of(word), bits);
        } else if (type instanceof ValueType.BoolType flag) {
            return flag(word, flag);
        }
        return type instanceof ValueType.EitherType either ? either(word, either) : octets(word, type);
    }

    /** Of the first kind that has it. Any text is a string, so that strings come last; between double quotes it is of a kind that stands in them. */
    private Optional<Value> either(Scalar word, ValueType.EitherType type) {
        String text = word.text();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        Scalar inside = quoted ? new Scalar(text.substring(1, text.length() - 1), ScalarKind.TEXT, word.location(), word.textLocation()) : word;
        Constants quiet = new Constants(new Problems());
        Optional<Value> found = Stream.of(false, true)
                .flatMap(last -> type.kinds().stream().filter(kind -> Octets.isText(kind.type()) == last))
                .filter(kind -> kind.admits(true) || !quoted)
                .flatMap(kind -> quiet.unchecked(inside, kind.type()).<Value>map(value -> new Value.Either(kind, value)).stream())
                .findFirst();
        if (found.isEmpty()) {
            wrong(word, type, "it is of none of the kinds " + String.join(", ", type.kinds().stream().map(ValueType.Kind::name).toList()));
        }
        return found;
    }

    private Optional<Long> number(Scalar word, ValueType type) {
        Optional<Long> value = word.scalarKind() == ScalarKind.INTEGER ? Scalars.number(word.text()) : Optional.empty();
        if (value.isEmpty()) {
            wrong(word, type, "write a number");
        }
        return value;
    }

    private Optional<Value> choice(Scalar word, ValueType.EnumType type) {
        Optional<ValueType.EnumValue> found = type.byName(word.text()).or(() -> type.byWire(word.text()));
        if (found.isEmpty()) {
            List<String> names = type.values().stream().map(ValueType.EnumValue::name).toList();
            unknown("constant", word, names);
        }
        return found.map(value -> new Value.Choice(value.wire(), value.name()));
    }

    private Optional<Value> flag(Scalar word, ValueType.BoolType type) {
        if (word.text().equals("true") || word.text().equals(type.trueWire())) {
            return Optional.of(new Value.Flag(true));
        } else if (word.text().equals("false") || word.text().equals(type.falseWire())) {
            return Optional.of(new Value.Flag(false));
        }
        wrong(word, type, "write true or false");
        return Optional.empty();
    }

    private Optional<Value> mask(List<Scalar> words, ValueType.BitsType type) {
        long mask = 0;
        for (Scalar word : words) {
            OptionalInt bit = bit(word, type);
            if (bit.isEmpty()) {
                return Optional.empty();
            }
            mask |= 1L << bit.getAsInt();
        }
        return Optional.of(new Value.Mask(mask));
    }

    /** The number of the bit that a constant names. */
    OptionalInt bit(Scalar word, ValueType.BitsType type) {
        OptionalInt bit = type.bits().entrySet().stream()
                .filter(e -> e.getValue().equals(word.text()) || e.getKey().toString().equals(word.text()))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
        if (bit.isEmpty()) {
            unknown("bit", word, type.bits().values());
        }
        return bit;
    }

    private Optional<Value> octets(Scalar word, ValueType type) {
        if (Octets.isText(type)) {
            return Octets.text(word, type, problems).map(Value.Octets::new);
        }
        Optional<Bytes> bytes = Octets.of(word, type, problems);
        if (bytes.isEmpty() && !(type instanceof ValueType.BytesType)) {
            wrong(word, type, null);
        }
        return bytes.map(Value.Octets::new);
    }

    private boolean inRange(Value value, ValueType type, Scalar word) {
        Optional<String> fault = Limits.violation(value, type);
        fault.ifPresent(limit -> problems.error(outOfRange, word.location(), "'" + word.text() + "' is not " + limit));
        return fault.isEmpty();
    }

    private void unknown(String what, Scalar word, Collection<String> names) {
        String hint = NearestName.of(word.text(), names)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("it is one of " + String.join(", ", names));
        problems.error("unknown-constant", word.location(), "unknown " + what + " '" + word.text() + "'", hint);
    }

    private void wrong(Scalar word, ValueType type, @Nullable String hint) {
        problems.error("wrong-constant", word.location(), "'" + word.text() + "' is not a value of type " + TypeNames.of(type), hint);
    }
}
