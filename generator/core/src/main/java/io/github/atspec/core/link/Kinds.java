package io.github.atspec.core.link;

import io.github.atspec.core.element.KindElement;
import io.github.atspec.core.element.TypeElement;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Problems;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Links single kinds of values of a type that has several. */
final class Kinds {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*([ -][a-z0-9]+)*");

    private final Function<TypeElement, Optional<ValueType>> types;
    private final Quoting usual;
    private final Problems problems;

    /**
     * @param types links the type of a kind
     * @param usual how strings are quoted that do not say it
     */
    Kinds(Function<TypeElement, Optional<ValueType>> types, Quoting usual, Problems problems) {
        this.types = types;
        this.usual = usual;
        this.problems = problems;
    }

    /** The kind; empty after a problem. */
    Optional<ValueType.Kind> link(KindElement element) {
        if (!NAME.matcher(element.name().text()).matches()) {
            String message = "'" + element.name().text() + "' is not the name of a kind";
            problems.error("wrong-name", element.name().location(), message, "write small letters and digits, words joined by blanks or hyphens");
            return Optional.empty();
        }
        return types.apply(element.type()).filter(type -> hasEnd(type, element)).map(type -> new ValueType.Kind(
                element.name().text(), Scalars.text(element.type().summary()), type, quoting(element, type), element.name().location()));
    }

    private Quoting quoting(KindElement element, ValueType type) {
        return Scalars.word(element.quoting(), "quoting", DialectLinker.QUOTING, type.stringLike() ? usual : Quoting.NEVER, problems);
    }

    /** Whether values of a type are single, and end where the field does. */
    private boolean hasEnd(ValueType type, KindElement element) {
        boolean rest = type instanceof ValueType.TextType || type instanceof ValueType.BytesType;
        boolean several = type instanceof ValueType.EitherType || type instanceof ValueType.AtomType || type instanceof ValueType.ChoicesType;
        if (rest || several) {
            String hint = rest ? "a kind ends where the field ends" : "a kind is one type of values";
            problems.error("wrong-value", element.type().type().location(), "no kind of an either is of type " + TypeNames.of(type), hint);
        }
        return !rest && !several;
    }
}
