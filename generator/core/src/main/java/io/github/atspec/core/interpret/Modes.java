package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Aftermath;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.ResultCode;
import io.github.atspec.core.model.Results;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of scalar state items, as far as lines change them, running and saved. Not thread-safe. */
public final class Modes {
    private final List<StateItem.Scalar> items;
    private final List<Guard> storing;
    private final Results results;
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Value> saved = new HashMap<>();
    /** Items whose values are guesses: guards over them hold, whatever they ask. */
    private final Set<String> doubted = new HashSet<>();

    /** All items at their initial values. */
    public Modes(CommandSet set) {
        items = set.state().stream().filter(StateItem.Scalar.class::isInstance).map(StateItem.Scalar.class::cast).toList();
        storing = set.dialect().storing();
        results = set.dialect().results();
        forget();
    }

    private Modes(Modes other) {
        items = other.items;
        storing = other.storing;
        results = other.results;
        values.putAll(other.values);
        saved.putAll(other.saved);
        doubted.addAll(other.doubted);
    }

    /** The same values, which change apart from these. */
    public Modes copy() {
        return new Modes(this);
    }

    /** As a command leaves them, when its result code is written: the device restarts only behind that. */
    public Modes after(Variant variant, Map<String, Value> request) {
        Modes after = copy();
        after.apply(variant.stores(), request);
        return after;
    }

    /** Whether result codes are known to be written as numbers. */
    public boolean numeric() {
        return results.numeric() != null && certain(results.numeric().when());
    }

    /** Whether it is known that no result codes are written. */
    public boolean quiet() {
        return results.quiet() != null && certain(results.quiet().when());
    }

    /** Whether a line that is text alone is a result code. */
    public boolean isCode(String text) {
        return results.all().anyMatch(code -> code instanceof ResultCode.Plain plain && plain.text().equals(text));
    }

    private boolean certain(List<Guard> guards) {
        return hold(guards) && !doubt(guards);
    }

    /** Of a session whose beginning nobody saw: nothing is known of an item until a line tells it. */
    public static Modes unknown(CommandSet set) {
        Modes modes = new Modes(set);
        modes.items.forEach(item -> modes.doubted.add(item.name()));
        return modes;
    }

    /** Whether nothing is known of an item. */
    public boolean doubts(StateItem.Scalar item) {
        return doubted.contains(item.name());
    }

    /** The same, but an item is known to have a value. */
    public Modes assuming(StateItem.Scalar item, Value value) {
        Modes modes = new Modes(this);
        modes.know(item, value);
        return modes;
    }

    /** From now on an item is known to have a value. */
    public void know(StateItem.Scalar item, Value value) {
        put(values, item, value);
    }

    private void forget() {
        items.forEach(item -> {
            values.put(item.name(), item.initial());
            saved.put(item.name(), item.initial());
        });
    }

    /** What the success of a command means for all items, after what it stores. */
    public void apply(Aftermath aftermath) {
        if (aftermath.forgets()) {
            forget();
            doubted.clear();
        }
        if (aftermath.restarts()) {
            values.putAll(saved);
            items.stream().filter(item -> item.kept() == StateItem.Kept.RAM).forEach(item -> doubted.remove(item.name()));
        }
    }

    /** Takes what a line of the device reports as the running value; a saved one says nothing about it. */
    public void learn(Reports reports, Map<String, Value> line) {
        if (reports.item() instanceof StateItem.Scalar item && !reports.saved()) {
            reports.bindings().stream().map(binding -> line.get(binding.parameter().name())).filter(Objects::nonNull).forEach(value -> values.put(item.name(), value));
            doubted.remove(item.name());
        }
    }

    /** Whether all guards hold. */
    public boolean hold(List<Guard> guards) {
        return guards.stream().allMatch(guard -> doubted.contains(guard.item().name()) || guard.holds(value(guard.item())));
    }

    /** Whether it is a guess that guards hold, or do not. */
    public boolean doubt(List<Guard> guards) {
        return guards.stream().anyMatch(guard -> doubted.contains(guard.item().name()));
    }

    /** Does what success or an event does to the scalar items; the others are not kept here. */
    public void apply(List<Effect> effects, Map<String, Value> parameters) {
        for (Effect effect : effects) {
            if (effect.item() instanceof StateItem.Scalar item) {
                apply(item, effect, parameters);
            }
        }
    }

    /** A result code came: that none are written is known no longer. */
    public void hearCode() {
        if (results.quiet() != null && quiet()) {
            results.quiet().when().forEach(guard -> doubted.add(guard.item().name()));
        }
    }

    /** Nobody knows whether these effects have come about. */
    public void distrust(List<Effect> effects) {
        effects.stream().map(effect -> effect.item().name()).filter(values::containsKey).forEach(doubted::add);
    }

    private void apply(StateItem.Scalar item, Effect effect, Map<String, Value> parameters) {
        Map<String, Value> changed = effect.into() == Effect.Into.SAVED ? saved : values;
        if (effect instanceof Effect.Reset) {
            put(changed, item, item.initial());
        } else if (effect instanceof Effect.Assign assign) {
            assign.assignments().forEach(assignment -> assign(item, changed, assignment.source(), parameters));
        } else if (effect instanceof Effect.ChangeBits change && changed.get(item.name()) instanceof Value.Mask old) {
            long bits = effective(change.bits(), parameters) instanceof Value.Mask mask ? mask.bits() : 0;
            changed.put(item.name(), new Value.Mask(change.add() ? old.bits() | bits : old.bits() & ~bits));
        }
        if (effect.into() == Effect.Into.USUAL && saves(item)) {
            saved.put(item.name(), value(item));
        }
    }

    private void put(Map<String, Value> changed, StateItem.Scalar item, Value value) {
        changed.put(item.name(), value);
        if (changed == values) {
            doubted.remove(item.name());
        }
    }

    private void assign(StateItem.Scalar item, Map<String, Value> changed, Effect.Source source, Map<String, Value> parameters) {
        Value value = value(source, parameters);
        if (value != null) {
            put(changed, item, value);
        }
        boolean guess = source instanceof Effect.Source.Of of && !parameters.containsKey(of.parameter().name())
                && of.parameter().defaultItem() != null && doubted.contains(of.parameter().defaultItem().name());
        if (guess && changed == values) {
            doubted.add(item.name());
        }
    }

    private boolean saves(StateItem.Scalar item) {
        return switch (item.kept()) {
            case RAM -> false;
            case FLASH -> true;
            case IF_STORING -> hold(storing);
        };
    }

    private @Nullable Value value(Effect.Source source, Map<String, Value> parameters) {
        return source instanceof Effect.Source.Constant constant ? constant.value() : effective(((Effect.Source.Of) source).parameter(), parameters);
    }

    /** The value that the device uses: a default where there is none. */
    private @Nullable Value effective(Parameter parameter, Map<String, Value> parameters) {
        Value value = parameters.getOrDefault(parameter.name(), parameter.defaultValue());
        return value == null && parameter.defaultItem() != null ? value(parameter.defaultItem()) : value;
    }

    /** The value of an item. */
    public Value value(StateItem.Scalar item) {
        return Objects.requireNonNull(values.get(item.name()));
    }
}
