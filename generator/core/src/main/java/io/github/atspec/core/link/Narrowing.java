package io.github.atspec.core.link;

import io.github.atspec.core.element.TypeElement;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A use of a named type: may narrow its range or length, and say what counts its bytes. */
final class Narrowing {
    private final TypeElement element;
    private final Problems problems;

    Narrowing(TypeElement element, Problems problems) {
        this.element = element;
        this.problems = problems;
    }

    /** The type as used; empty after a problem. */
    Optional<ValueType> narrow(ValueType type) {
        Set<String> allowed = allowed(type);
        List<TypeElement.Modifier> refused = element.modifiers().stream().filter(modifier -> !allowed.contains(modifier.key())).toList();
        for (TypeElement.Modifier modifier : refused) {
            String message = "'" + modifier.key() + "' cannot be changed where type '" + element.type().text() + "' is used";
            problems.error("wrong-type-key", modifier.location(), message, allowed.isEmpty() ? null : "only " + String.join(", ", allowed) + " can");
        }
        return refused.isEmpty() ? narrowed(type) : Optional.empty();
    }

    private static Set<String> allowed(ValueType type) {
        if (type instanceof ValueType.IntType || type instanceof ValueType.TimezoneType || type instanceof ValueType.TimeType) {
            return Set.of("range");
        } else if (type instanceof ValueType.BytesType bytes && bytes.count() == null) {
            return Set.of("count");
        }
        return type instanceof ValueType.StringType || type instanceof ValueType.HexType || type instanceof ValueType.HostType ? Set.of("bytes") : Set.of();
    }

    private Optional<ValueType> narrowed(ValueType type) {
        if (type instanceof ValueType.IntType t && element.range() != null) {
            return range(element.range(), new Scalars.Range(t.min(), t.max()), "range")
                    .map(r -> new ValueType.IntType(t.name(), r.min(), r.max(), t.base(), t.digits(), t.unit(), t.multipleOf(), t.width(), t.valueNames()));
        } else if (type instanceof ValueType.StringType t && element.bytes() != null) {
            return length(element.bytes(), t.minBytes(), t.maxBytes()).map(r -> new ValueType.StringType(t.name(), (int) r.min(), (int) r.max(), t.characters(), t.charset()));
        } else if (type instanceof ValueType.HexType t && element.bytes() != null) {
            return length(element.bytes(), t.minBytes(), t.maxBytes()).map(r -> new ValueType.HexType(t.name(), (int) r.min(), (int) r.max()));
        } else if (type instanceof ValueType.HostType t && element.bytes() != null) {
            return length(element.bytes(), t.minBytes(), t.maxBytes()).map(r -> new ValueType.HostType(t.name(), (int) r.min(), (int) r.max()));
        } else if (type instanceof ValueType.BytesType t && element.count() != null) {
            return Reference.name(element.count().text()).map(count -> new ValueType.BytesType(t.name(), count));
        }
        return element.range() == null ? Optional.of(type) : timeInRange(type, element.range());
    }

    private Optional<ValueType> timeInRange(ValueType type, Scalar written) {
        if (type instanceof ValueType.TimezoneType t) {
            return range(written, new Scalars.Range(t.min(), t.max()), "range")
                    .map(r -> new ValueType.TimezoneType(t.name(), (int) r.min(), (int) r.max(), t.hours(), t.minutes()));
        } else if (type instanceof ValueType.TimeType t) {
            ValueType.IntType n = t.number();
            return range(written, new Scalars.Range(n.min(), n.max()), "range")
                    .map(r -> new ValueType.IntType(null, r.min(), r.max(), n.base(), n.digits(), n.unit(), n.multipleOf(), n.width(), n.valueNames()))
                    .map(number -> new ValueType.TimeType(t.name(), t.moment(), number, t.unit()));
        }
        return Optional.of(type);
    }

    private Optional<Scalars.Range> length(Scalar written, int min, int max) {
        return range(written, new Scalars.Range(min, max), "length");
    }

    private Optional<Scalars.Range> range(Scalar written, Scalars.Range outer, String what) {
        return Scalars.range(written, problems).flatMap(r -> within(r, outer, written, what + " of " + element.type().text(), problems));
    }

    /** A range inside another one, open ends taken from that; empty after a problem. */
    static Optional<Scalars.Range> within(Scalars.Range range, Scalars.Range outer, Scalar written, String what, Problems problems) {
        long min = range.min() == Long.MIN_VALUE ? outer.min() : range.min();
        long max = range.max() == Long.MAX_VALUE ? outer.max() : range.max();
        if (min < outer.min() || max > outer.max() || min > max) {
            String limits = Limits.range(outer.min(), outer.max(), what.startsWith("length") ? Integer.MAX_VALUE : Long.MAX_VALUE);
            problems.error("widened-range", written.location(), "'" + written.text() + "' is not within " + limits + ", the " + what);
            return Optional.empty();
        }
        return Optional.of(new Scalars.Range(min, max));
    }
}
