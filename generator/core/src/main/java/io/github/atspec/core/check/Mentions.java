package io.github.atspec.core.check;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Variant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is mentioned where in a command set. */
final class Mentions {
    private Mentions() {}

    /** All lines of a command: requests, information responses, failure details. */
    static List<Line> lines(Command command) {
        return command.variants().stream().flatMap(Mentions::lines).toList();
    }

    private static Stream<Line> lines(Variant variant) {
        Stream<Line> infos = variant.infos().stream().map(ResponseItem.Info::line);
        Stream<Line> details = variant.fails().stream().flatMap(failure -> failure.lines().stream());
        return Stream.of(Stream.of(variant.request()), infos, details).flatMap(s -> s);
    }

    static Stream<Parameter> fields(Collection<Line> lines) {
        return lines.stream().flatMap(line -> line.fields().stream()).map(Line.Field::parameter);
    }

    /** The parameters whose values effects store. */
    static Stream<Parameter> stored(Collection<Effect> effects) {
        return effects.stream().flatMap(Mentions::stored);
    }

    private static Stream<Parameter> stored(Effect effect) {
        if (effect instanceof Effect.ChangeBits bits) {
            return Stream.of(bits.bits());
        }
        return assignments(effect).stream()
                .map(Effect.Assignment::source)
                .filter(Effect.Source.Of.class::isInstance)
                .map(source -> ((Effect.Source.Of) source).parameter());
    }

    static List<Effect.Assignment> assignments(Effect effect) {
        if (effect instanceof Effect.Assign assign) {
            return assign.assignments();
        } else if (effect instanceof Effect.AddRow row) {
            return row.assignments();
        }
        return effect instanceof Effect.RemoveRows rows ? rows.matching() : List.of();
    }

    /** The names of all state items that something other than an example reads or writes. */
    static Set<String> state(CommandSet set) {
        Set<String> names = new LinkedHashSet<>();
        StateItem echo = set.dialect().echo();
        if (echo != null) {
            names.add(echo.name());
        }
        set.dialect().guards().forEach(guard -> names.add(guard.item().name()));
        set.dialect().storing().forEach(guard -> names.add(guard.item().name()));
        Stream<StateItem> ofCommands = set.commands().stream().flatMap(Mentions::state);
        Stream<StateItem> ofEvents = set.events().stream().flatMap(Mentions::state);
        Stream.concat(ofCommands, ofEvents).map(StateItem::name).forEach(names::add);
        return names;
    }

    private static Stream<StateItem> state(Command command) {
        return Stream.concat(guards(command.parameters()), command.variants().stream().flatMap(Mentions::state));
    }

    private static Stream<StateItem> state(Variant variant) {
        Stream<StateItem> guards = Stream.concat(variant.when().stream(), ofFields(variant.request())).map(Guard::item);
        Stream<StateItem> infos = variant.infos().stream().flatMap(Mentions::state);
        Stream<StateItem> several = variant.response().stream()
                .filter(ResponseItem.OneOf.class::isInstance)
                .flatMap(item -> ((ResponseItem.OneOf) item).when().stream())
                .map(Guard::item);
        Stream<StateItem> effects = variant.stores().stream().map(Effect::item);
        Stream<StateItem> rules = Stream.concat(variant.rules().stream(), variant.requires().stream()).flatMap(RuleState::of);
        return Stream.of(guards, infos, several, effects, rules).flatMap(s -> s);
    }

    private static Stream<StateItem> state(ResponseItem.Info info) {
        Reports reports = info.reports();
        Stream<StateItem> guards = Stream.concat(info.when().stream(), ofFields(info.line())).map(Guard::item);
        return reports == null ? guards : Stream.concat(guards, Stream.of(reports.item()));
    }

    private static Stream<StateItem> state(Event event) {
        Stream<StateItem> spellings = event.lines().stream().flatMap(spelling -> Stream.of(
                        Stream.concat(spelling.when().stream(), ofFields(spelling.line())).<StateItem>map(Guard::item),
                        spelling.stores().stream().map(Effect::item),
                        spelling.rules().stream().flatMap(RuleState::of))
                .flatMap(s -> s));
        return Stream.concat(guards(event.parameters()), spellings);
    }

    private static Stream<Guard> ofFields(Line line) {
        return line.fields().stream().flatMap(field -> field.guard().stream());
    }

    private static Stream<StateItem> guards(List<Parameter> parameters) {
        return parameters.stream()
                .flatMap(parameter -> Stream.concat(parameter.when().stream().map(Guard::item), Optional.ofNullable(parameter.defaultItem()).stream()));
    }
}
