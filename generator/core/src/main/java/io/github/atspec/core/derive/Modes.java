package io.github.atspec.core.derive;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Variant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modes of a command set: the scalars that some guard mentions. */
public final class Modes {
    private Modes() {}

    /** All modes in the order of the descriptor. */
    public static List<StateItem.Scalar> of(CommandSet set) {
        Stream<Guard> guards = Stream.concat(set.commands().stream().flatMap(Modes::guards), set.events().stream().flatMap(Modes::guards));
        Set<String> mentioned = Stream.concat(guards, set.dialect().guards()).map(guard -> guard.item().name()).collect(Collectors.toSet());
        return set.state().stream()
                .filter(item -> item instanceof StateItem.Scalar && mentioned.contains(item.name()))
                .map(StateItem.Scalar.class::cast)
                .toList();
    }

    private static Stream<Guard> guards(Command command) {
        return Stream.concat(ofParameters(command.parameters()), command.variants().stream().flatMap(Modes::guards));
    }

    private static Stream<Guard> guards(Variant variant) {
        Stream<Guard> several = variant.response().stream()
                .filter(ResponseItem.OneOf.class::isInstance)
                .flatMap(item -> ((ResponseItem.OneOf) item).when().stream());
        Stream<Guard> infos = variant.infos().stream().flatMap(info -> Stream.concat(info.when().stream(), ofFields(info.line())));
        return Stream.of(variant.when().stream(), ofFields(variant.request()), several, infos).flatMap(guards -> guards);
    }

    private static Stream<Guard> ofFields(Line line) {
        return line.fields().stream().flatMap(field -> field.guard().stream());
    }

    private static Stream<Guard> guards(Event event) {
        return Stream.concat(ofParameters(event.parameters()), event.lines().stream().flatMap(spelling -> Stream.concat(spelling.when().stream(), ofFields(spelling.line()))));
    }

    private static Stream<Guard> ofParameters(List<Parameter> parameters) {
        return parameters.stream().flatMap(parameter -> parameter.when().stream());
    }
}
