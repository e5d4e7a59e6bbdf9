package io.github.atspec.core.link;

import io.github.atspec.core.element.TypeElement;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Links types of several values: {@code count} is a range, not a parameter. */
final class ListTypes {
    private final Problems problems;

    ListTypes(Problems problems) {
        this.problems = problems;
    }

    static boolean isList(TypeElement element) {
        return element.count() != null && !element.count().text().startsWith("<");
    }

    /**
     * The list; empty after a problem.
     *
     * @param one links the type of an element
     */
    Optional<ValueType> link(TypeElement element, Function<TypeElement, Optional<ValueType>> one) {
        Scalar count = Objects.requireNonNull(element.count());
        return one.apply(element.withoutCount()).flatMap(type -> of(type, count));
    }

    private Optional<ValueType> of(ValueType type, Scalar count) {
        if (type instanceof ValueType.BytesType) {
            String hint = count.text().matches("[0-9.]+") ? "raw bytes cannot be a list" : "write '<" + count.text() + ">'";
            problems.error("not-a-parameter", count.location(), "'" + count.text() + "' is not a parameter in angle brackets", hint);
            return Optional.empty();
        } else if (type instanceof ValueType.TextType) {
            problems.error("wrong-type-key", count.location(), "'count' does not go with type text, which takes the rest of the line");
            return Optional.empty();
        }
        return Scalars.range(count, problems).flatMap(range -> of(type, range, count));
    }

    private Optional<ValueType> of(ValueType type, Scalars.Range range, Scalar count) {
        boolean bounded = range.max() != Long.MAX_VALUE;
        if (range.max() < 1 || bounded && range.max() > Byte.MAX_VALUE || range.min() > Byte.MAX_VALUE || range.min() < 0 && range.min() != Long.MIN_VALUE) {
            problems.error("impossible-range", count.location(), "'" + count.text() + "' is no number of elements", "write how many there may be, such as '0..3'");
            return Optional.empty();
        }
        return Optional.of(new ValueType.ListType(type, (int) Math.max(0, range.min()), bounded ? (int) range.max() : Integer.MAX_VALUE, true));
    }

    /** The list of a parameter, with holes only where it may be null. */
    static ValueType ofParameter(ValueType type, boolean nullable) {
        return type instanceof ValueType.ListType list ? new ValueType.ListType(list.element(), list.min(), list.max(), nullable) : type;
    }
}
