package io.github.atspec.core.link;

import io.github.atspec.core.element.TypeElement;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Problems;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Links bit masks. */
final class BitsLinker {
    private static final int USUAL_WIDTH = 32;

    private final TypeElement element;
    private final @Nullable String name;
    private final Problems problems;

    BitsLinker(TypeElement element, @Nullable String name, Problems problems) {
        this.element = element;
        this.name = name;
        this.problems = problems;
    }

    Optional<ValueType> link() {
        int width = Scalars.atLeast(1, element.width(), "width", USUAL_WIDTH, problems);
        if (element.bits().isEmpty()) {
            problems.error("missing-key", element.location(), "missing key 'bits' in a bit mask");
            return Optional.empty();
        }
        SortedMap<Integer, String> bits = new TreeMap<>();
        for (TypeElement.BitElement bit : element.bits()) {
            Optional<Long> number = Scalars.number(bit.number().text()).filter(n -> n >= 0 && n < Math.min(width, 63));
            if (number.isEmpty()) {
                problems.error("wrong-constant", bit.number().location(), "'" + bit.number().text() + "' is not a bit of a mask of " + width + " bits");
            } else if (bits.containsValue(bit.name().text())) {
                problems.error("duplicate-constant", bit.name().location(), "a second constant '" + bit.name().text() + "'");
            } else {
                ConstantNames.check(bit.name(), problems);
                bits.put(number.get().intValue(), bit.name().text());
            }
        }
        return Optional.of(new ValueType.BitsType(name, Collections.unmodifiableSortedMap(bits), width));
    }
}
