package io.github.atspec.core.check;

import io.github.atspec.core.model.Guard;
import java.util.List;
import java.util.Objects;

/** Whether guards can hold together. */
final class Guards {
    private Guards() {}

    /** Whether no state makes both hold, as far as single items tell. */
    static boolean exclude(List<Guard> left, List<Guard> right) {
        return left.stream().anyMatch(a -> right.stream().anyMatch(b -> exclude(a, b)));
    }

    private static boolean exclude(Guard a, Guard b) {
        if (!a.item().name().equals(b.item().name())) {
            return false;
        } else if (a.values().isEmpty()) {
            return Objects.equals(a.has(), b.lacks()) && a.has() != null || Objects.equals(a.lacks(), b.has()) && a.lacks() != null;
        }
        return a.values().stream().noneMatch(b.values()::contains);
    }
}
