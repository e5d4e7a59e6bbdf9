package io.github.atspec.core.link;

import io.github.atspec.core.element.ParameterElement;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Links the parameters of a command or event. */
final class ParameterLinker {
    private static final Pattern NAME = Pattern.compile("[^<>\\[\\]\",\\s\\p{Cntrl}]([^<>\\[\\]\",\\p{Cntrl}]*[^<>\\[\\]\",\\s\\p{Cntrl}])?");

    private final TypeLinker types;
    private final List<StateItem> state;
    private final Quoting usual;
    private final AvailabilityLinker availability;
    private final Problems problems;

    ParameterLinker(TypeLinker types, List<StateItem> state, Dialect dialect, AvailabilityLinker availability, Problems problems) {
        this.types = types;
        this.state = state;
        this.usual = dialect.quoting();
        this.availability = availability;
        this.problems = problems;
    }

    /**
     * Linked parameters.
     *
     * @param statedQuoting names of those that state their own quoting
     * @param complete whether there was no problem; else lines are not looked at, where each mention of a missing one would be a problem again
     */
    record Linked(List<Parameter> parameters, Set<String> statedQuoting, boolean complete) {}

    Linked link(List<ParameterElement> elements) {
        return link(elements, Set.of());
    }

    /** @param ended payloads that nothing counts */
    Linked link(List<ParameterElement> elements, Set<String> ended) {
        List<Parameter> parameters = elements.stream().flatMap(element -> link(element).stream()).toList();
        boolean counted = elements.stream().filter(element -> !ended.contains(element.name().text()) && !counted(element, parameters)).toList().isEmpty();
        Stream<String> written = elements.stream().filter(e -> e.quoting() != null).map(e -> e.name().text());
        Stream<String> ofTheirOwn = parameters.stream().filter(parameter -> quotesItself(parameter.type())).map(Parameter::name);
        Set<String> stated = Stream.concat(written, ofTheirOwn).collect(Collectors.toUnmodifiableSet());
        return new Linked(parameters, stated, counted && parameters.size() == elements.size());
    }

    private Optional<Parameter> link(ParameterElement element) {
        if (!NAME.matcher(element.name().text()).matches()) {
            String message = "'" + element.name().text() + "' cannot stand between angle brackets";
            problems.error("wrong-name", element.name().location(), message, "a name has no < > [ ] \" or comma and no blank at its ends");
        }
        return types.link(element.type()).map(type -> link(element, ListTypes.ofParameter(type, element.nullable())));
    }

    private Parameter link(ParameterElement element, ValueType type) {
        Constants constants = new Constants(problems);
        checkList(element, type);
        return new Parameter(
                element.name().text(),
                Scalars.text(element.type().summary()),
                type,
                element.nullable(),
                element.defaultValue() == null ? null : defaultValue(element.defaultValue(), type),
                element.defaultItem() == null ? null : defaultItem(element.defaultItem(), element.name().text(), type).orElse(null),
                element.none().stream().flatMap(word -> constants.spelling(word, type.single()).stream()).toList(),
                element.secret(),
                element.reserved(),
                quoting(element, type),
                new GuardLinker(state, problems).link(element.when()),
                availability.chips(element.availability()),
                element.location());
    }

    private void checkList(ParameterElement element, ValueType type) {
        if (type instanceof ValueType.ListType) {
            String message = "does not go with a list: no elements are no value";
            Optional.ofNullable(element.defaultValue()).or(() -> Optional.ofNullable(element.defaultItem())).ifPresent(word -> problems.error("wrong-type-key", word.location(), "'default' " + message));
            element.none().stream().findFirst().ifPresent(word -> problems.error("wrong-type-key", word.location(), "'none' " + message));
        }
    }

    private @Nullable Value defaultValue(Scalar word, ValueType type) {
        return new Constants(problems, "default-out-of-range").value(word, type.single()).orElse(null);
    }

    /** The item whose value is the default: a single value that the parameter can have. */
    private Optional<StateItem.Scalar> defaultItem(Scalar name, String parameter, ValueType type) {
        Optional<StateItem> item = Lookup.find("state item", name, state, StateItem::name, problems);
        if (item.isPresent() && !(item.get() instanceof StateItem.Scalar)) {
            problems.error("wrong-default", name.location(), "'" + name.text() + "' is not a single value, so it is no default");
            return Optional.empty();
        }
        return item.map(StateItem.Scalar.class::cast).filter(scalar -> fits(scalar, parameter, type, name.location()));
    }

    private boolean fits(StateItem.Scalar item, String parameter, ValueType type, SourceLocation location) {
        boolean fits = type instanceof ValueType.ListType || Likeness.of(item.column().type(), type);
        if (!fits) {
            String value = "'" + item.name() + "' of type " + TypeNames.of(item.column().type(), type);
            problems.error("type-mismatch", location, value + " does not fit <" + parameter + "> of type " + TypeNames.of(type, item.column().type()));
        }
        return fits;
    }

    /** Whether the kind of a value says how it is quoted. */
    private static boolean quotesItself(ValueType type) {
        return type.single() instanceof ValueType.AtomType || type.single() instanceof ValueType.EitherType;
    }

    private Quoting quoting(ParameterElement element, ValueType type) {
        Scalar stated = element.quoting();
        boolean bare = type instanceof ValueType.TextType || type instanceof ValueType.BytesType || type.single() instanceof ValueType.ChoicesType;
        if (stated != null && quotesItself(type)) {
            String who = type.single() instanceof ValueType.AtomType ? "atom, whose texts alone are quoted" : "either, whose kinds state their own";
            problems.error("wrong-type-key", stated.location(), "'quoting' does not go with type " + who);
        } else if (quotesItself(type)) {
            return type.single() instanceof ValueType.EitherType either ? either.quoting() : Quoting.OPTIONAL;
        }
        if (stated != null && bare) {
            problems.error("wrong-type-key", stated.location(), "'quoting' does not go with type " + TypeNames.builtIn(type) + ", which is never quoted");
        }
        return Scalars.word(stated, "quoting", DialectLinker.QUOTING, type.stringLike() ? usual : Quoting.NEVER, problems);
    }

    /** Whether the parameter is not of type bytes, or its bytes are counted by another one. */
    private boolean counted(ParameterElement element, List<Parameter> parameters) {
        Optional<Parameter> bytes = parameters.stream().filter(p -> p.name().equals(element.name().text())).findFirst();
        if (bytes.isEmpty() || !(bytes.get().type() instanceof ValueType.BytesType type)) {
            return true;
        }
        Scalar written = element.type().count();
        if (type.count() == null) {
            String message = "missing key 'count' in parameter '" + element.name().text() + "'";
            problems.error("missing-key", element.location(), message, "name the parameter that counts its bytes");
            return false;
        }
        // A named type may bring the name of its count along; the parameter has to be there where the type is used.
        SourceLocation at = written == null ? element.location() : written.textLocation();
        Optional<Parameter> count = Lookup.find("parameter", type.count(), at, parameters, Parameter::name, problems);
        boolean number = count.isPresent() && count.get().type() instanceof ValueType.IntType;
        if (count.isPresent() && !number) {
            problems.error("count-not-int", at, "<" + count.get().name() + "> counts bytes but is of type " + TypeNames.of(count.get().type()));
        }
        return number;
    }
}
