package io.github.atspec.core.derive;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Variant;
import java.util.List;

/**
 * What the device answers to a variant on its own, from the descriptor alone.
 *
 * @param lines one per information line and announced event, in the order of the response
 */
public record DerivedAnswer(Command command, Variant variant, List<DerivedLine> lines) {

    /** Whether the default answer is the dialect's refusal, since the device does not support the variant or the descriptor does not say enough: somebody has to override it. */
    public boolean toBeOverridden() {
        return !variant.availability().supported() || lines.stream().anyMatch(line -> line.writing() instanceof DerivedLine.Writing.Underivable);
    }

    /** The parameters whose values come from nowhere though the answer needs them, in the order of the response. */
    public List<Parameter> missing() {
        return lines.stream()
                .map(DerivedLine::writing)
                .filter(DerivedLine.Writing.Underivable.class::isInstance)
                .flatMap(writing -> ((DerivedLine.Writing.Underivable) writing).missing().stream())
                .distinct()
                .toList();
    }
}
