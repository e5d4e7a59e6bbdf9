package io.github.atspec.core.link;

import io.github.atspec.core.element.EnumValueElement;
import io.github.atspec.core.element.TypeElement;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links enumerations. */
final class EnumLinker {
    private final TypeElement element;
    private final @Nullable String name;
    private final AvailabilityLinker availability;
    private final Problems problems;

    EnumLinker(TypeElement element, @Nullable String name, AvailabilityLinker availability, Problems problems) {
        this.element = element;
        this.name = name;
        this.availability = availability;
        this.problems = problems;
    }

    Optional<ValueType> link() {
        boolean ofString = Scalars.word(element.of(), "of", Map.of("string", true), false, problems);
        if (element.values().isEmpty()) {
            problems.error("missing-key", element.location(), "missing key 'values' in an enum");
            return Optional.empty();
        }
        List<ValueType.EnumValue> values = element.values().stream().map(value -> link(value, ofString)).filter(Objects::nonNull).toList();
        checkUnique();
        return Optional.of(new ValueType.EnumType(name, ofString, values));
    }

    private ValueType.@Nullable EnumValue link(EnumValueElement value, boolean ofString) {
        String wire = value.wire().text();
        if (!ofString && !wire.matches("0|-?[1-9][0-9]{0,17}")) {
            problems.error("wrong-constant", value.wire().location(), "'" + wire + "' is not a number", "for words on the wire state 'of: string'");
            return null;
        }
        ConstantNames.check(value.name(), problems);
        List<String> chips = availability.chips(value.availability());
        return new ValueType.EnumValue(wire, value.name().text(), Scalars.text(value.summary()), value.settable(), chips, value.location());
    }

    private void checkUnique() {
        Set<String> seen = new HashSet<>();
        for (EnumValueElement value : element.values()) {
            if (!seen.add(value.name().text())) {
                problems.error("duplicate-constant", value.name().location(), "a second constant '" + value.name().text() + "'");
            }
        }
    }
}
