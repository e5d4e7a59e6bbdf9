package io.github.atspec.core.interpret;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of scalar state items, as far as lines change them. Not thread-safe. */
public final class Modes {
    private final Map<String, Value> values = new HashMap<>();

    /** All items at their initial values. */
    public Modes(CommandSet set) {
        set.state().stream().filter(StateItem.Scalar.class::isInstance).map(StateItem.Scalar.class::cast).forEach(this::reset);
    }

    private void reset(StateItem.Scalar item) {
        values.put(item.name(), item.initial());
    }

    /** Whether all guards hold. */
    public boolean hold(List<Guard> guards) {
        return guards.stream().allMatch(guard -> guard.holds(value(guard.item())));
    }

    /** Does what success or an event does to the scalar items; the others are not kept here. */
    public void apply(List<Effect> effects, Map<String, Value> parameters) {
        for (Effect effect : effects) {
            if (effect.item() instanceof StateItem.Scalar item) {
                apply(item, effect, parameters);
            }
        }
    }

    private void apply(StateItem.Scalar item, Effect effect, Map<String, Value> parameters) {
        if (effect instanceof Effect.Reset) {
            reset(item);
        } else if (effect instanceof Effect.Assign assign) {
            assign.assignments().forEach(assignment -> set(item, value(assignment.source(), parameters)));
        } else if (effect instanceof Effect.ChangeBits change && values.get(item.name()) instanceof Value.Mask old) {
            long bits = parameters.get(change.bits().name()) instanceof Value.Mask mask ? mask.bits() : 0;
            set(item, new Value.Mask(change.add() ? old.bits() | bits : old.bits() & ~bits));
        }
    }

    private static @Nullable Value value(Effect.Source source, Map<String, Value> parameters) {
        return source instanceof Effect.Source.Constant constant
                ? constant.value()
                : parameters.get(((Effect.Source.Of) source).parameter().name());
    }

    private void set(StateItem.Scalar item, @Nullable Value value) {
        if (value != null) {
            values.put(item.name(), value);
        }
    }

    /** The value of an item. */
    public Value value(StateItem.Scalar item) {
        return java.util.Objects.requireNonNull(values.get(item.name()));
    }
}
