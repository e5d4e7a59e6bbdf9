package io.github.atspec.core.decode;

import io.github.atspec.core.decode.Decoded.Argument;
import io.github.atspec.core.decode.Decoded.Meaning;
import io.github.atspec.core.example.Pending;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names what a line belongs to, and its values. */
final class Meanings {
    private Meanings() {}

    /** The pending command; null where there is none. */
    static @Nullable Meaning of(@Nullable Pending pending) {
        return pending == null ? null : new Meaning.OfCommand(pending.command().name(), pending.variant().form().key(), pending.variant().name());
    }

    /** The values with their parameters, in the order of the line. */
    static List<Argument> arguments(CommandSet set, @Nullable Meaning meaning, Map<String, Value> values) {
        return values.entrySet().stream().flatMap(value -> parameter(set, meaning, value.getKey()).map(p -> new Argument(p, value.getValue())).stream()).toList();
    }

    private static Optional<Parameter> parameter(CommandSet set, @Nullable Meaning meaning, String name) {
        Stream<Parameter> declared;
        if (meaning instanceof Meaning.OfCommand of) {
            declared = set.command(of.command()).stream().flatMap(command -> command.parameters().stream());
        } else if (meaning instanceof Meaning.OfEvent of) {
            declared = set.event(of.event()).stream().flatMap(event -> event.parameters().stream());
        } else {
            declared = Stream.empty();
        }
        Stream<Parameter> detail = Optional.ofNullable(set.dialect().detail()).stream().map(each -> each.code());
        return Stream.concat(declared, detail).filter(parameter -> parameter.name().equals(name)).findFirst();
    }
}
