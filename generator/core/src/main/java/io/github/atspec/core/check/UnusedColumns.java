package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code unused-column}: something stores or shows each column of a state item that is used at all, or it is a key. */
final class UnusedColumns implements Check {

    /** A column by name; those of two items may be alike. */
    private record Place(String item, String column) {
        static Place of(StateItem item, StateItem.Column column) {
            return new Place(item.name(), column.name());
        }
    }

    @Override
    public void check(CommandSet set, Problems problems) {
        Set<String> mentioned = Mentions.state(set);
        Set<Place> used = Stream.concat(stored(set), shown(set)).collect(Collectors.toSet());
        for (StateItem item : set.state()) {
            if (mentioned.contains(item.name()) && !(item instanceof StateItem.Scalar) && set.inheritedFrom(item.location()).isEmpty()) {
                List<String> keys = item instanceof StateItem.Table table ? table.key() : List.of();
                item.columns().stream().filter(column -> !keys.contains(column.name()) && !used.contains(Place.of(item, column))).forEach(column ->
                        problems.warning("unused-column", item.location(), "nothing stores or shows column '" + column.name() + "' of '" + item.name() + "'", null));
            }
        }
    }

    private static Stream<Place> stored(CommandSet set) {
        Stream<Effect> ofCommands = set.commands().stream().flatMap(command -> command.variants().stream()).flatMap(variant -> variant.stores().stream());
        Stream<Effect> ofEvents = set.events().stream().flatMap(event -> event.lines().stream()).flatMap(spelling -> spelling.stores().stream());
        return Stream.concat(ofCommands, ofEvents)
                .flatMap(effect -> Mentions.assignments(effect).stream().map(assignment -> Place.of(effect.item(), assignment.column())));
    }

    private static Stream<Place> shown(CommandSet set) {
        Stream<Reports> reports = set.commands().stream()
                .flatMap(command -> command.variants().stream())
                .map(Variant::infos)
                .flatMap(List::stream)
                .map(ResponseItem.Info::reports)
                .filter(Objects::nonNull);
        return reports.flatMap(report -> report.bindings().stream().map(binding -> Place.of(report.item(), binding.column())));
    }
}
