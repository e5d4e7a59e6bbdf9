package io.github.atspec.core.derive;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which columns of state always hold a value once their row or item is there. */
public final class RowColumns {
    private final CommandSet set;

    public RowColumns(CommandSet set) {
        this.set = set;
    }

    /**
     * Whether a column always holds a value: a list, which may be empty, a key, one with an initial value, one that every insertion fills, and one that some line cannot do without (an
     * insertion that lacks it is refused).
     */
    public boolean always(StateItem item, StateItem.Column column) {
        return item instanceof StateItem.Scalar
                || column.type() instanceof ValueType.ListType
                || column.initial() != null
                || item instanceof StateItem.Table table && table.key().contains(column.name())
                || hasRows(item) && (neededByALine(item, column) || filledByEveryInsertion(item, column));
    }

    private static boolean hasRows(StateItem item) {
        return item instanceof StateItem.Table || item instanceof StateItem.Queue;
    }

    private boolean neededByALine(StateItem item, StateItem.Column column) {
        return set.commands().stream()
                .flatMap(command -> command.variants().stream())
                .flatMap(variant -> variant.infos().stream())
                .anyMatch(info -> needs(info, item, column));
    }

    private static boolean needs(ResponseItem.Info info, StateItem item, StateItem.Column column) {
        return info.reports() != null
                && info.reports().item().name().equals(item.name())
                && info.reports().bindings().stream()
                        .anyMatch(b -> b.column().name().equals(column.name()) && Presences.always(info.line(), b.parameter()));
    }

    private boolean filledByEveryInsertion(StateItem item, StateItem.Column column) {
        List<Boolean> insertions = Stream.concat(
                        set.commands().stream().flatMap(command -> byCommand(command, item, column)),
                        set.events().stream().flatMap(event -> byEvent(event, item, column)))
                .toList();
        return !insertions.isEmpty() && insertions.stream().allMatch(filled -> filled);
    }

    private static Stream<Boolean> byCommand(Command command, StateItem item, StateItem.Column column) {
        return command.variants().stream().flatMap(variant -> insertions(variant.stores(), item)
                .map(row -> fills(row, column, parameter -> always(variant, parameter))));
    }

    private static boolean always(Variant variant, String parameter) {
        return variant.payload().filter(payload -> payload.parameter().name().equals(parameter)).isPresent()
                || always(variant.request(), parameter);
    }

    private static Stream<Boolean> byEvent(Event event, StateItem item, StateItem.Column column) {
        return event.lines().stream().flatMap(spelling -> insertions(spelling.stores(), item)
                .map(row -> fills(row, column, parameter -> always(spelling.line(), parameter))));
    }

    private static boolean always(Line line, String parameter) {
        return line.fields().stream()
                .map(Line.Field::parameter)
                .anyMatch(p -> p.name().equals(parameter) && Presences.always(line, p));
    }

    private static Stream<Effect.AddRow> insertions(List<Effect> effects, StateItem item) {
        return effects.stream()
                .filter(Effect.AddRow.class::isInstance)
                .map(Effect.AddRow.class::cast)
                .filter(row -> row.item().name().equals(item.name()));
    }

    private static boolean fills(Effect.AddRow row, StateItem.Column column, Predicate<String> always) {
        Optional<Effect.Assignment> assignment =
                row.assignments().stream().filter(a -> a.column().name().equals(column.name())).findFirst();
        return assignment
                .map(a -> a.source() instanceof Effect.Source.Constant
                        || a.source() instanceof Effect.Source.Of of && always.test(of.parameter().name()))
                .orElse(false);
    }
}
