package io.github.atspec.core.decode;

import io.github.atspec.core.decode.Decoded.Argument;
import io.github.atspec.core.decode.Decoded.Meaning;
import io.github.atspec.core.example.Pending;
import io.github.atspec.core.example.SeveralCommands;
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
        return pending == null ? null : command(pending);
    }

    private static Meaning.OfCommand command(Pending pending) {
        return new Meaning.OfCommand(pending.command().name(), pending.variant().form().key(), pending.variant().name());
    }

    /** The commands of a line that somebody reads. */
    static Meaning.OfSeveral of(CommandSet set, SeveralCommands line) {
        return new Meaning.OfSeveral(line.parts().stream().flatMap(part -> Optional.ofNullable(part.pending()).stream()).map(pending -> together(set, pending)).toList());
    }

    private static Decoded.Together together(CommandSet set, Pending pending) {
        Meaning.OfCommand command = command(pending);
        return new Decoded.Together(command, arguments(set, command, pending.request()));
    }

    /** The values of all of them. */
    static List<Argument> arguments(Meaning.OfSeveral line) {
        return line.commands().stream().flatMap(command -> command.arguments().stream()).toList();
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
        Stream<Parameter> ofCodes = set.dialect().results().fielded().stream().map(code -> code.field());
        return Stream.of(declared, detail, ofCodes).flatMap(all -> all).filter(parameter -> parameter.name().equals(name)).findFirst();
    }
}
