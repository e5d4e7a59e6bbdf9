package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which guards can hold: a mode that nothing changes keeps its initial value, any other may have every value. */
final class Possible {
    private final Set<String> changed;

    Possible(CommandSet set) {
        Stream<Effect> ofCommands = set.commands().stream().flatMap(command -> command.variants().stream()).flatMap(variant -> variant.stores().stream());
        Stream<Effect> ofEvents = set.events().stream().flatMap(event -> event.lines().stream()).flatMap(spelling -> spelling.stores().stream());
        this.changed = Stream.concat(ofCommands, ofEvents).map(effect -> effect.item().name()).collect(Collectors.toSet());
    }

    /** Why guards can never hold together, as a clause; empty when they can. */
    Optional<String> never(List<Guard> guards) {
        return guards.stream().flatMap(guard -> unchanged(guard).or(() -> contradicted(guard, guards)).stream()).findFirst();
    }

    private Optional<String> unchanged(Guard guard) {
        StateItem.Scalar mode = guard.item();
        Value initial = mode.column().initial();
        boolean fixed = !changed.contains(mode.name()) && initial != null && !guard.holds(initial);
        return fixed ? Optional.of("nothing changes '" + mode.name() + "', and its initial value is another") : Optional.empty();
    }

    private static Optional<String> contradicted(Guard guard, List<Guard> guards) {
        List<Value> left = new ArrayList<>(guard.values());
        boolean bits = false;
        for (Guard other : guards) {
            if (other.item().equals(guard.item())) {
                left.retainAll(other.values());
                bits |= guard.has() != null && guard.has().equals(other.lacks());
            }
        }
        boolean none = bits || !guard.values().isEmpty() && left.isEmpty();
        return none ? Optional.of("no value of '" + guard.item().name() + "' is meant by all guards") : Optional.empty();
    }
}
