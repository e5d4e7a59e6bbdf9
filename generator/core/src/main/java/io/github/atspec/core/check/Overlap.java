package io.github.atspec.core.check;

import io.github.atspec.core.model.Value;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines that two shapes share. */
final class Overlap {
    private Overlap() {}

    /** A number of positions at which both shapes certainly have lines in common; empty where there is none, or none is certain. */
    static Optional<Integer> of(Shape a, Shape b) {
        if (!a.simple() || !b.simple() || !a.head().equals(b.head())) {
            return Optional.empty();
        }
        int from = Math.max(a.least(), b.least());
        int to = Math.min(a.slots().size(), b.slots().size());
        return IntStream.rangeClosed(from, to)
                .filter(count -> IntStream.range(0, count).allMatch(i -> shared(a.slots().get(i), b.slots().get(i))))
                .boxed()
                .findFirst();
    }

    private static boolean shared(Shape.Slot a, Shape.Slot b) {
        boolean common = a.values().isEmpty() || b.values().isEmpty() || wires(a).anyMatch(wire -> wires(b).anyMatch(wire::equals));
        return a.literal().equals(b.literal()) && a.kind().equals(b.kind()) && common;
    }

    private static Stream<Object> wires(Shape.Slot slot) {
        return slot.values().stream().map(value -> value instanceof Value.Choice choice ? choice.wire() : value);
    }
}
