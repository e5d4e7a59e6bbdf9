package io.github.atspec.core.link;

import io.github.atspec.core.element.CommandElement;
import io.github.atspec.core.element.VariantElement;
import io.github.atspec.core.model.Form;
import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.EnumValue;
import io.github.atspec.core.model.ValueType.IntType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answer of a test form that states none: in the manner of V.250, the values that each parameter of the set form takes. The client reads any text there, as another
 * firmware may say something else; what this device says is the default of the parameter.
 */
final class TestRanges {
    private final CommandElement element;
    private final List<Form> forms;
    private final Scope scope;
    private final Set<SourceLocation> silent;
    private final Optional<Parameter> parameter;

    /** @param declared the parameters of the command */
    TestRanges(CommandElement element, List<Form> forms, List<Parameter> declared, Scope scope) {
        this.element = element;
        this.forms = forms;
        this.scope = scope;
        this.silent = element.forms().stream()
                .filter(form -> form.kind().equals(FormKind.TEST))
                .flatMap(form -> form.variants().stream())
                .filter(variant -> variant.response() == null)
                .map(VariantElement::location)
                .collect(Collectors.toSet());
        List<Parameter> settable = silent.isEmpty() ? List.of() : settable();
        this.parameter = settable.isEmpty() ? Optional.empty() : Optional.of(parameter(settable, declared));
    }

    /** What the answer consists of; empty where no answer has to be made, or there is nothing to tell. */
    Optional<Parameter> parameter() {
        return parameter;
    }

    /** The forms, their test variants complete. */
    List<Form> forms() {
        return parameter.map(ranges -> forms.stream().map(form -> complete(form, ranges)).toList()).orElse(forms);
    }

    private Form complete(Form form, Parameter ranges) {
        return !form.kind().equals(FormKind.TEST)
                ? form
                : new Form(form.kind(), form.variants().stream().map(variant -> complete(variant, ranges)).toList(), form.location());
    }

    private Variant complete(Variant variant, Parameter ranges) {
        return silent.contains(variant.location()) ? variant.answering(response(ranges, variant.location())) : variant;
    }

    private List<ResponseItem> response(Parameter ranges, SourceLocation location) {
        String source = Literals.escape(element.name().text().replaceFirst("^AT", "") + scope.dialect().testAnswer()) + "<" + ranges.name() + ">";
        Line line = new Lines(List.of(ranges), Set.of(), scope).line(source, location, Map.of()).orElseThrow();
        ResponseItem info = new ResponseItem.Info("ranges", line, 1, 1, List.of(), null, List.of(), location);
        return List.of(info, new ResponseItem.Fixed(scope.dialect().success().get(0), location));
    }

    private List<Parameter> settable() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        forms.stream()
                .filter(form -> form.kind().equals(FormKind.SET))
                .flatMap(form -> form.variants().stream())
                .flatMap(variant -> variant.request().fields().stream())
                .forEach(field -> parameters.putIfAbsent(field.parameter().name(), field.parameter()));
        return List.copyOf(parameters.values());
    }

    private Parameter parameter(List<Parameter> settable, List<Parameter> declared) {
        String ranges = settable.stream().map(TestRanges::range).collect(Collectors.joining(separator()));
        boolean taken = declared.stream().anyMatch(other -> other.name().equals("ranges"));
        return new Parameter(
                taken ? "ranges of values" : "ranges",
                null,
                new ValueType.TextType(null),
                false,
                new Value.Octets(Bytes.wrap(WireString.encode(ranges))),
                List.of(),
                false,
                false,
                Quoting.NEVER,
                List.of(),
                element.location());
    }

    /** What stands between the parameters of the set form, in the first of its requests that has some. */
    private String separator() {
        return forms.stream()
                .filter(form -> form.kind().equals(FormKind.SET))
                .flatMap(form -> form.variants().stream())
                .map(Variant::request)
                .filter(request -> !request.fields().isEmpty())
                .findFirst()
                .map(request -> String.valueOf(request.separator()))
                .orElseThrow();
    }

    private static String range(Parameter parameter) {
        return "(" + values(parameter.type().single(), parameter.quoting()) + ")";
    }

    private static String values(ValueType type, Quoting quoting) {
        if (type instanceof IntType number) {
            return numbers(number);
        } else if (type instanceof ValueType.TimeType time) {
            return numbers(time.number());
        } else if (type instanceof ValueType.TimezoneType zone) {
            return zone.min() + "-" + zone.max();
        } else if (type instanceof ValueType.BitsType mask) {
            return "0-" + mask.bits().keySet().stream().mapToLong(bit -> 1L << bit).sum();
        } else if (type instanceof ValueType.BoolType words) {
            return words.falseWire() + "," + words.trueWire();
        } else if (type instanceof ValueType.EnumType choices) {
            String quote = choices.ofString() && quoting != Quoting.NEVER ? "\"" : "";
            return choices.values().stream().filter(EnumValue::settable).map(value -> quote + value.wire() + quote).collect(Collectors.joining(","));
        } else if (type instanceof ValueType.EitherType either) {
            return either.kinds().stream().map(kind -> values(kind.type(), kind.quoting())).filter(values -> !values.isEmpty()).collect(Collectors.joining(","));
        }
        return "";
    }

    /** Nothing where there is no least or no greatest value to tell. */
    private static String numbers(IntType type) {
        if (type.min() == Long.MIN_VALUE || type.max() == Long.MAX_VALUE) {
            return "";
        }
        String least = number(type, type.min());
        return type.min() == type.max() ? least : least + "-" + number(type, type.max());
    }

    private static String number(IntType type, long value) {
        String digits = Long.toString(Math.abs(value), type.base()).toUpperCase(Locale.ROOT);
        return (value < 0 ? "-" : "") + "0".repeat(Math.max(0, type.digits() - digits.length())) + digits;
    }
}
