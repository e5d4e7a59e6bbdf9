package io.github.atspec.core.link;

import io.github.atspec.core.element.GuardElement;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Links guards. */
final class GuardLinker {
    private final List<StateItem> state;
    private final Problems problems;

    GuardLinker(List<StateItem> state, Problems problems) {
        this.state = state;
        this.problems = problems;
    }

    List<Guard> link(List<GuardElement> elements) {
        return elements.stream().flatMap(element -> link(element).stream()).toList();
    }

    private Optional<Guard> link(GuardElement element) {
        Optional<StateItem> item = Lookup.find("state item", element.item(), state, StateItem::name, problems);
        if (item.isPresent() && !(item.get() instanceof StateItem.Scalar)) {
            problems.error("wrong-guard", element.location(), "'" + element.item().text() + "' is not a single value, only those are modes");
            return Optional.empty();
        }
        return item.flatMap(i -> link(element, (StateItem.Scalar) i));
    }

    private Optional<Guard> link(GuardElement element, StateItem.Scalar item) {
        ValueType type = item.column().type();
        boolean bits = type instanceof ValueType.BitsType;
        if (bits != element.values().isEmpty()) {
            String message = bits ? "'" + item.name() + "' is a bit mask" : "'" + item.name() + "' is not a bit mask";
            problems.error("wrong-guard", element.location(), message, bits ? "write {has: BIT} or {lacks: BIT}" : "write a constant or a list of them");
            return Optional.empty();
        } else if (type instanceof ValueType.BitsType mask) {
            return Optional.of(new Guard(item, List.of(), bit(element.has(), mask), bit(element.lacks(), mask), element.location()));
        }
        Constants constants = new Constants(problems);
        List<Value> values = element.values().stream().flatMap(value -> constants.value(value, type).stream()).toList();
        return Optional.of(new Guard(item, values, null, null, element.location()));
    }

    private @Nullable Integer bit(@Nullable Scalar word, ValueType.BitsType type) {
        if (word == null) {
            return null;
        }
        OptionalInt bit = new Constants(problems).bit(word, type);
        return bit.isPresent() ? bit.getAsInt() : null;
    }
}
