package io.github.atspec.core.docs;

import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Effect.Assignment;
import io.github.atspec.core.model.StateItem;
import java.util.List;

/** Effects on state as sentences. */
final class Effects {
    private Effects() {}

    static List<Phrase> sentences(List<Effect> effects) {
        return effects.stream().map(Effects::sentence).toList();
    }

    static Phrase sentence(Effect effect) {
        return switch (effect.into()) {
            case USUAL -> change(effect);
            case RUNNING -> change(effect).text(", until restart");
            case SAVED -> change(effect).text(", from the next restart on");
        };
    }

    private static Phrase change(Effect effect) {
        Phrase item = Phrase.ofCode(effect.item().name());
        if (effect instanceof Effect.Assign assign) {
            return assign.item() instanceof StateItem.Scalar
                    ? Phrase.of("sets ").then(item).text(" to ").then(source(assign.assignments().get(0)))
                    : Phrase.of("sets ").then(item).text(": ").then(columns(assign.assignments(), " = ", ", "));
        } else if (effect instanceof Effect.Reset reset) {
            boolean rows = reset.item() instanceof StateItem.Table || reset.item() instanceof StateItem.Queue;
            return rows ? Phrase.of("empties ").then(item) : Phrase.of("sets ").then(item).text(" back to its initial value");
        } else if (effect instanceof Effect.AddRow add) {
            return Phrase.of("adds a row to ").then(item).text(with(add)).then(columns(add.assignments(), " = ", ", "));
        } else if (effect instanceof Effect.RemoveRows remove) {
            return remove.matching().isEmpty()
                    ? Phrase.of("removes all rows of ").then(item)
                    : Phrase.of("removes the rows of ").then(item).text(" whose ").then(columns(remove.matching(), " = ", " and "));
        } else if (effect instanceof Effect.ChangeBits change) {
            String bits = "<" + change.bits().name() + ">";
            return change.add()
                    ? Phrase.of("adds the bits ").code(bits).text(" to ").then(item)
                    : Phrase.of("removes the bits ").code(bits).text(" from ").then(item);
        }
        throw new IllegalArgumentException(effect.toString());
    }

    private static String with(Effect.AddRow add) {
        return add.assignments().isEmpty() ? "" : ": ";
    }

    private static Phrase columns(List<Assignment> assignments, String sign, String separator) {
        return Phrase.join(
                separator,
                assignments.stream()
                        .map(a -> Phrase.ofCode(a.column().name()).text(sign).then(source(a)))
                        .toList());
    }

    private static Phrase source(Assignment assignment) {
        if (assignment.source() instanceof Effect.Source.Of of) {
            return Phrase.ofCode("<" + of.parameter().name() + ">");
        }
        return Values.code(((Effect.Source.Constant) assignment.source()).value(), assignment.column().type());
    }
}
