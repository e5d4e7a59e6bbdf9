package io.github.atspec.core.check;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code unused-parameter}: a parameter stands in a line, is a payload, or is stored by an event that does not print it. */
final class UnusedParameters implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        for (Command command : set.commands()) {
            Stream<Parameter> payloads = command.variants().stream().flatMap(v -> v.payload().stream()).map(ResponseItem.Payload::parameter);
            report(command.parameters(), Stream.concat(Mentions.fields(Mentions.lines(command)), payloads), command.name(), problems);
        }
        for (Event event : set.events()) {
            List<Line> lines = event.lines().stream().map(Event.Spelling::line).toList();
            List<Effect> effects = event.lines().stream().flatMap(spelling -> spelling.stores().stream()).toList();
            Set<String> printed = Stream.concat(Mentions.fields(lines), Mentions.stored(effects)).map(Parameter::name).collect(Collectors.toSet());
            Stream<Parameter> used = event.parameters().stream().filter(p -> printed.contains(p.name()) || counts(p, printed, event));
            report(event.parameters(), used, event.name(), problems);
        }
    }

    /** Whether a parameter counts the bytes of one that is stored. */
    private static boolean counts(Parameter parameter, Set<String> used, Event event) {
        return event.parameters().stream()
                .filter(p -> used.contains(p.name()))
                .anyMatch(p -> p.type() instanceof ValueType.BytesType bytes && parameter.name().equals(bytes.count()));
    }

    private static void report(List<Parameter> declared, Stream<Parameter> used, String owner, Problems problems) {
        Set<String> names = used.map(Parameter::name).collect(Collectors.toSet());
        declared.stream().filter(parameter -> !names.contains(parameter.name())).forEach(parameter -> {
            String message = "parameter '" + parameter.name() + "' of '" + owner + "' is not used";
            problems.error("unused-parameter", parameter.location(), message, "write '<" + parameter.name() + ">' into a line, or leave it out");
        });
    }
}
