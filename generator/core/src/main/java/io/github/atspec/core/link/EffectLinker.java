package io.github.atspec.core.link;

import io.github.atspec.core.element.ConstantElement;
import io.github.atspec.core.element.EffectElement;
import io.github.atspec.core.model.Effect.Into;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Links effects on state.
 */
final class EffectLinker {
    private static final Map<String, Into> INTO = new TreeMap<>(Map.of("running", Into.RUNNING, "saved", Into.SAVED));

    private final Scope scope;
    private final Collection<Parameter> available;
    private final Assignments assignments;
    private final Problems problems;

    /** @param available the parameters that have a value when the effect is applied */
    EffectLinker(Scope scope, Collection<Parameter> available) {
        this.scope = scope;
        this.available = available;
        this.problems = scope.problems();
        this.assignments = new Assignments(available, problems);
    }

    List<Effect> link(@Nullable List<EffectElement> elements) {
        return elements == null ? List.of() : elements.stream().flatMap(element -> link(element).stream()).toList();
    }

    private Optional<Effect> link(EffectElement element) {
        return scope.state(element.item()).flatMap(item -> link(element, item));
    }

    private Optional<Effect> link(EffectElement element, StateItem item) {
        if (element instanceof EffectElement.Whole whole) {
            return whole(whole.item(), item, Into.USUAL);
        } else if (element instanceof EffectElement.Assigned assigned) {
            return assigned(assigned.item(), assigned.value(), item, Into.USUAL);
        }
        return changed((EffectElement.Changed) element, item);
    }

    private Optional<Effect> whole(Scalar written, StateItem item, Into into) {
        SourceLocation location = written.location();
        if (item instanceof StateItem.Table || item instanceof StateItem.Queue) {
            return row(List.of(), item, into, location);
        }
        List<Effect.Assignment> values = assignments.byName(item.columns(), List.of());
        if (values.isEmpty()) {
            nothing(item, location);
            return Optional.empty();
        }
        return Optional.of(new Effect.Assign(item, values, into, location));
    }

    private void nothing(StateItem item, SourceLocation location) {
        if (available.stream().noneMatch(parameter -> item.column(parameter.name()).isPresent())) {
            problems.error("nothing-to-store", location, "no parameter has the name of a column of '" + item.name() + "'", "say which goes where");
        }
    }

    private Optional<Effect> assigned(Scalar name, Scalar written, StateItem item, Into into) {
        SourceLocation location = name.location();
        if (written.text().equals("initial") && into == Into.USUAL) {
            return Optional.of(new Effect.Reset(item, location));
        }
        if (!(item instanceof StateItem.Scalar scalar)) {
            wrong(written.location(), "'" + item.name() + "' has several columns", "write 'add', 'remove', 'set' or 'initial'");
            return Optional.empty();
        }
        ConstantElement value = new ConstantElement(List.of(written), false, written.location());
        return assignments.one(scalar.column(), value).<Effect>map(a -> new Effect.Assign(item, List.of(a), into, location));
    }

    private Optional<Effect> put(EffectElement.Changed element, StateItem item) {
        Into into = Scalars.word(element.into(), "into", INTO, Into.USUAL, problems);
        if (into == Into.SAVED && element.into() != null) {
            Kept.check(item, element.into().location(), problems);
        }
        Scalar word = element.word();
        if (word != null) {
            return word.text().equals("all") ? whole(element.item(), item, into) : assigned(element.item(), word, item, into);
        }
        List<Effect.Assignment> named = assignments.named(element.columns(), item);
        return item instanceof StateItem.Table || item instanceof StateItem.Queue
                ? row(named, item, into, element.location())
                : Optional.of(new Effect.Assign(item, named, into, element.location()));
    }

    private Optional<Effect> changed(EffectElement.Changed element, StateItem item) {
        if (element.verb() == EffectElement.Verb.PUT) {
            return put(element, item);
        }
        if (item instanceof StateItem.Scalar scalar && scalar.column().type() instanceof ValueType.BitsType) {
            return bits(element, scalar);
        }
        boolean rows = item instanceof StateItem.Table || item instanceof StateItem.Queue;
        boolean all = element.word() != null && element.word().text().equals("all");
        List<Effect.Assignment> named = assignments.named(element.columns(), item);
        if (rows && element.verb() == EffectElement.Verb.ADD && (all || element.word() == null)) {
            return row(named, item, Into.USUAL, element.location());
        } else if (rows && element.verb() == EffectElement.Verb.REMOVE && element.word() == null) {
            return Optional.of(new Effect.RemoveRows(item, named, element.location()));
        } else if (item instanceof StateItem.Fields && element.verb() == EffectElement.Verb.SET) {
            return Optional.of(new Effect.Assign(item, named, Into.USUAL, element.location()));
        }
        wrong(element.location(), "'" + element.verb().key() + "' does not go with '" + item.name() + "' in this form", hint(item));
        return Optional.empty();
    }

    private static String hint(StateItem item) {
        if (item instanceof StateItem.Scalar) {
            return "write {" + item.name() + ": <parameter>}";
        }
        return item instanceof StateItem.Fields
                ? "write {set: {column: <parameter>}}"
                : "write {add: all}, {add: {column: <parameter>}}, {remove: {column: <parameter>}} or initial";
    }

    private Optional<Effect> bits(EffectElement.Changed element, StateItem.Scalar item) {
        Scalar word = element.word();
        if (word == null || element.verb() == EffectElement.Verb.SET) {
            String message = "'" + element.verb().key() + "' does not go with a bit mask in this form";
            wrong(element.location(), message, "write {add: <parameter>} or {remove: <parameter>}");
            return Optional.empty();
        }
        return Lookup.parameter(word, available, problems)
                .filter(parameter -> assignments.fits(parameter, item.column(), word.location()))
                .map(parameter -> new Effect.ChangeBits(item, parameter, element.verb() == EffectElement.Verb.ADD, element.location()));
    }

    private Optional<Effect> row(List<Effect.Assignment> named, StateItem item, Into into, SourceLocation location) {
        List<Effect.Assignment> values = assignments.byName(item.columns(), named);
        if (values.isEmpty()) {
            nothing(item, location);
        } else if (item instanceof StateItem.Table table && !table.allocate()) {
            table.key().stream().filter(key -> values.stream().noneMatch(a -> a.column().name().equals(key))).forEach(key -> {
                String message = "the row for '" + item.name() + "' gets no value for its key '" + key + "'";
                problems.error("key-not-stored", location, message, "name a parameter for it");
            });
        }
        return Optional.of(new Effect.AddRow(item, values, into, location));
    }

    private void wrong(SourceLocation location, String message, String hint) {
        problems.error("wrong-change", location, message, hint);
    }
}
