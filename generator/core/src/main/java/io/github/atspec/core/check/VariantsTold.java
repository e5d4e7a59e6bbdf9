package io.github.atspec.core.check;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Form;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.Problems;
import java.util.List;

/**
 * {@code indistinct-variants}: two variants of a form are told apart by constants, by a mode, or by shape. Reports what is certain: lines of one run whose
 * fields are of the same kinds.
 */
final class VariantsTold implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        for (Command command : set.commands()) {
            for (Form form : command.forms()) {
                List<Variant> variants = form.variants();
                for (int i = 1; i < variants.size(); i++) {
                    check(variants.subList(0, i), variants.get(i), command, problems);
                }
            }
        }
    }

    private static void check(List<Variant> before, Variant variant, Command command, Problems problems) {
        before.stream().filter(other -> !told(other, variant)).findFirst().ifPresent(other -> {
            String message = "nothing tells variant '" + variant.name() + "' from '" + other.name() + "' of '" + command.name() + "'";
            String hint = "restrict a parameter with 'where', guard one with 'when', or give them different numbers of fields";
            problems.error("indistinct-variants", variant.location(), message, hint);
        });
    }

    private static boolean told(Variant a, Variant b) {
        return Guards.exclude(a.when(), b.when()) || Overlap.of(Shape.of(a), Shape.of(b)).isEmpty();
    }
}
