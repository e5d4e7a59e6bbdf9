package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.CharsetCode;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the codec of a line is made from.
 *
 * @param name of the generated class
 * @param command the command's name for a command line, null for a line of the device
 * @param where parameters restricted to constants
 * @param payload the data that follows a command line, or null
 * @param rules that the record does not check: those of an event's spelling
 * @param types Java type of a parameter
 * @param names Java name of a parameter
 */
record LinePlan(
        String name,
        JavaRecord record,
        Line line,
        @Nullable String command,
        List<Variant.Where> where,
        ResponseItem.@Nullable Payload payload,
        List<Rule> rules,
        Function<Parameter, TypeName> types,
        Function<Parameter, String> names) {

    private static final Set<String> LOCALS = Set.of("in", "out", "value", "shape", "last", "e", "modes");

    /** The variable that counts elements in a repeated group. */
    static final String OCCURRENCE = "occurrence";

    /** Whether the device writes the line: then empty fields at its end mean nothing. */
    boolean ofDevice() {
        return command == null;
    }

    /** Whether other lines make the same record, as with the spellings of an event: then its constructor does not check what this line needs. */
    boolean oneOfSeveral() {
        return !name.equals(record.type().simpleName() + "Format");
    }

    /** Whether trailing fields may be missing: not in a line with a counted payload. */
    boolean trimmed() {
        return ofDevice() && line.fields().stream().noneMatch(field -> field.parameter().type() instanceof ValueType.BytesType);
    }

    /** Whether strings of the line may hold quotes that no escape marks, so that their ends have to be looked for. */
    boolean holdsQuotes(Dialect dialect) {
        return ofDevice() && dialect.rawAnswers() && line.fields().stream().anyMatch(Line.Field::holdsQuotes);
    }

    boolean isLastPart(Line.Part part) {
        return line.parts().get(line.parts().size() - 1) == part;
    }

    /** The local variable of a parameter. */
    String local(Parameter parameter) {
        String name = names.apply(parameter);
        while (LOCALS.contains(name) || name.equals(OCCURRENCE) && !line.repeats().isEmpty() || !name.equals(names.apply(parameter)) && taken(name)) {
            name += "Value";
        }
        return name;
    }

    /** The local variable of what stands in a field: an element of a list has its own. */
    String local(Line.Field field) {
        String name = local(field.parameter());
        return field.ofList() ? elementName(repeated(field) ? name + "Element" : name + (field.element() + 1)) : name;
    }

    /** Whether a field stands in a repeated group. */
    boolean repeated(Line.Field field) {
        return line.repeats().stream().anyMatch(repeat -> Line.fieldsOf(repeat.parts()).contains(field));
    }

    private String elementName(String wish) {
        String name = wish;
        while (LOCALS.contains(name) || taken(name)) {
            name += "Element";
        }
        return name;
    }

    private boolean taken(String name) {
        return record.components().stream().anyMatch(component -> component.name().equals(name));
    }

    Optional<JavaComponent> component(Parameter parameter) {
        return record.component(parameter);
    }

    /** The Java type of what stands in a field, primitive where it can be. */
    TypeName type(Line.Field field) {
        return JavaTypes.element(types.apply(field.parameter()));
    }

    /** The Java type of a field, boxed where it may be absent. */
    TypeName type(Line.Field field, boolean always) {
        TypeName type = type(field);
        return always ? type : type.box();
    }

    /** A further argument with the charset of a type, nothing where that is UTF-8. */
    CodeBlock charset(ValueType type) {
        return CharsetCode.argument(type, record.type().packageName());
    }

    /** Whether a mandatory position may be without bytes. */
    static boolean mayBeHole(Parameter parameter) {
        return parameter.nullable() || parameter.none().stream().anyMatch(value -> value instanceof Value.Octets octets && octets.bytes().isEmpty());
    }

    /** Whether a field always has a value at its position, the groups around it being in. */
    static boolean always(Line.Position position) {
        Line.Field field = position.field();
        return field != null
                && position.presence() instanceof Line.Presence.Required
                && !field.parameter().nullable()
                && field.parameter().none().isEmpty();
    }

    /** Whether the line always has a value for a parameter. */
    boolean alwaysHas(Parameter parameter) {
        return line.parts().stream()
                .filter(Line.Part.Run.class::isInstance)
                .flatMap(part -> ((Line.Part.Run) part).positions().stream())
                .anyMatch(position -> always(position)
                        && java.util.Objects.requireNonNull(position.field()).parameter().name().equals(parameter.name()));
    }

    /** Whether some field in a head group has a guard, so that the codec needs the modes. */
    boolean guarded() {
        return !line.guarded().isEmpty();
    }
}
