package io.github.atspec.core.java;

import com.palantir.javapoet.ClassName;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the enumerations that the device writes: a newer firmware may send values that the descriptor does not list. One with an unlisted spelling of "no value"
 * needs room for it too.
 */
final class OpenEnumerations {
    private final JavaNames names;
    private final Set<ClassName> found = new LinkedHashSet<>();

    private OpenEnumerations(JavaNames names) {
        this.names = names;
    }

    static Set<ClassName> of(CommandSet set, JavaNames names) {
        OpenEnumerations search = new OpenEnumerations(names);
        set.commands().forEach(search::command);
        set.events().forEach(search::event);
        return Set.copyOf(search.found);
    }

    private void command(Command command) {
        command.parameters().stream().filter(OpenEnumerations::hasUnlistedNone).forEach(p -> parameter(p, q -> names.inPlace(command, q)));
        for (Variant variant : command.variants()) {
            variant.infos().stream().map(ResponseItem.Info::line).forEach(line -> line(line, p -> names.inPlace(command, p)));
            variant.fails().forEach(failure -> failure.lines().forEach(line -> line(line, p -> names.inPlace(command, p))));
        }
    }

    private void event(Event event) {
        event.lines().forEach(spelling -> line(spelling.line(), p -> names.inPlace(event, p)));
    }

    private void line(Line line, Function<Parameter, ClassName> inPlace) {
        line.fields().forEach(field -> parameter(field.parameter(), inPlace));
    }

    private void parameter(Parameter parameter, Function<Parameter, ClassName> inPlace) {
        ValueType type = parameter.type().single();
        if (type instanceof ValueType.EnumType) {
            found.add(type.name() == null ? inPlace.apply(parameter) : names.named(type.name()));
        } else if (type instanceof ValueType.EitherType several) {
            ClassName either = type.name() == null ? inPlace.apply(parameter) : names.named(type.name());
            several.kinds().forEach(kind -> kind(either, kind));
        }
    }

    private void kind(ClassName either, ValueType.Kind kind) {
        if (kind.type() instanceof ValueType.EnumType choices) {
            found.add(choices.name() == null ? EitherNames.value(either, kind) : names.named(choices.name()));
        }
    }

    private static boolean hasUnlistedNone(Parameter parameter) {
        return parameter.none().stream().anyMatch(none -> none instanceof Value.Choice choice && choice.name() == null);
    }
}
