package io.github.atspec.core.docs;

import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.ValueType;
import java.util.List;

/** Mode guards as sentences. */
final class Guards {
    private Guards() {}

    /** {@code while recv is PASSIVE and ...}; empty for no guard. */
    static Phrase whilst(List<Guard> guards) {
        if (guards.isEmpty()) {
            return Phrase.NONE;
        }
        return Phrase.of("while ").then(Phrase.join(" and ", guards.stream().map(Guards::one).toList()));
    }

    /** What says when fields of a line are there: {@code <a> while ...}. */
    static List<Phrase> fields(Line line) {
        return line.fields().stream()
                .filter(field -> !field.guard().isEmpty())
                .map(field -> Phrase.ofCode("<" + field.parameter().name() + ">").text(" only ").then(whilst(field.guard())))
                .toList();
    }

    private static Phrase one(Guard guard) {
        Phrase item = Phrase.ofCode(guard.item().name());
        ValueType type = guard.item().column().type();
        if (guard.has() != null) {
            return item.text(" has ").code(bit(guard.has(), type));
        } else if (guard.lacks() != null) {
            return item.text(" lacks ").code(bit(guard.lacks(), type));
        }
        return item.text(" is ").then(Values.alternatives(guard.values(), type));
    }

    private static String bit(int bit, ValueType type) {
        String name = type instanceof ValueType.BitsType bits ? bits.bits().get(bit) : null;
        return name == null ? "bit " + bit : name;
    }
}
