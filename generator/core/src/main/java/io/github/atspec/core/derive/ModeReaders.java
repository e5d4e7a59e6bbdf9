package io.github.atspec.core.derive;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Variant;
import java.util.Optional;

/** Which command asks the device for a mode: one that needs no values, works in every mode, and always shows the running value. */
public final class ModeReaders {
    private ModeReaders() {}

    /** A variant and its command. */
    public record Reader(Command command, Variant variant) {}

    /** The first one, a read form before others. */
    public static Optional<Reader> of(CommandSet set, StateItem.Scalar mode) {
        return of(set, mode, true).or(() -> of(set, mode, false));
    }

    private static Optional<Reader> of(CommandSet set, StateItem.Scalar mode, boolean read) {
        return set.commands().stream()
                .flatMap(command -> command.variants().stream().map(variant -> new Reader(command, variant)))
                .filter(reader -> reader.variant().form().equals(FormKind.READ) == read && asks(reader.variant()) && shows(reader.variant(), mode))
                .findFirst();
    }

    private static boolean asks(Variant variant) {
        return variant.request().fields().isEmpty()
                && variant.when().isEmpty()
                && variant.payload().isEmpty()
                && variant.passthrough().isEmpty()
                && variant.stores().isEmpty()
                && variant.aftermath().later() == null
                && !variant.aftermath().restarts()
                && variant.availability().supported()
                && variant.availability().replacement() == null;
    }

    private static boolean shows(Variant variant, StateItem.Scalar mode) {
        return variant.response().stream()
                .filter(ResponseItem.Info.class::isInstance)
                .map(ResponseItem.Info.class::cast)
                .anyMatch(line -> line.min() > 0 && line.when().isEmpty() && line.reports() != null && line.reports().item().equals(mode) && !line.reports().saved());
    }
}
