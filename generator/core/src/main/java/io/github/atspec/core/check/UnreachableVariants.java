package io.github.atspec.core.check;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code unreachable-variant}: some mode and some request select each variant. {@code unreachable-line}: some mode allows each line that has a guard, the variant's
 * guard included. That two variants take the same request is an ambiguity, and looked for elsewhere.
 */
final class UnreachableVariants implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        Possible possible = new Possible(set);
        set.commands().forEach(command -> command.variants().forEach(variant -> check(command, variant, possible, problems)));
        for (Event event : set.events()) {
            for (Event.Spelling spelling : event.lines()) {
                line("spelling '" + spelling.name() + "' of '" + event.name() + "'", spelling.when(), spelling.location(), possible, problems);
            }
        }
    }

    private static void check(Command command, Variant variant, Possible possible, Problems problems) {
        String title = command.name() + " " + variant.form().key() + (variant.name() == null ? "" : " " + variant.name());
        possible.never(variant.when()).or(() -> RefusedConstants.reason(variant)).ifPresentOrElse(
                why -> problems.warning("unreachable-variant", variant.location(), title + " can never be selected: " + why, null),
                () -> variant.response().forEach(item -> check(title, variant, item, possible, problems)));
    }

    private static void check(String title, Variant variant, ResponseItem item, Possible possible, Problems problems) {
        if (item instanceof ResponseItem.Info info) {
            line("'" + info.line().source() + "' of " + title, both(variant.when(), info.when()), info.location(), possible, problems);
        } else if (item instanceof ResponseItem.OneOf oneOf) {
            line("'" + oneOf.name() + "' of " + title, both(variant.when(), oneOf.when()), oneOf.location(), possible, problems);
        }
    }

    private static void line(String title, List<Guard> when, SourceLocation location, Possible possible, Problems problems) {
        possible.never(when).ifPresent(why -> problems.warning("unreachable-line", location, title + " is never expected: " + why, null));
    }

    private static List<Guard> both(List<Guard> first, List<Guard> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
