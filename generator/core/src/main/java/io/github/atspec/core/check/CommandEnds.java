package io.github.atspec.core.check;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.Problems;
import java.util.List;

/** {@code undecidable-end}: where a request line ends in its own way, its bytes say that it is over: counted bytes end it, or it is a text with which no other begins. */
final class CommandEnds implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        List<Variant> variants = set.commands().stream().map(Command::variants).flatMap(List::stream).toList();
        variants.stream().filter(variant -> variant.end() != null && !endsInCountedBytes(variant.request())).forEach(variant -> check(variant, variants, problems));
    }

    private static boolean endsInCountedBytes(Line line) {
        return line.fields().stream().anyMatch(field -> field.parameter().type() instanceof ValueType.BytesType);
    }

    private static void check(Variant variant, List<Variant> all, Problems problems) {
        String line = variant.request().source();
        if (!variant.request().fields().isEmpty()) {
            String message = "nothing says where '" + line + "' ends but the command end of the dialect";
            problems.error("undecidable-end", variant.location(), message, "a request with an end of its own is a text, or ends in counted bytes");
            return;
        }
        String text = variant.request().head();
        all.stream().filter(other -> other != variant && mayBegin(other.request(), text)).findFirst().ifPresent(other -> {
            String message = "'" + line + "' is over where '" + other.request().source() + "' may go on";
            problems.error("undecidable-end", variant.location(), message, "leave 'command end' out, so that the dialect's tells them apart");
        });
    }

    private static boolean mayBegin(Line other, String text) {
        return other.head().startsWith(text) || text.startsWith(other.head()) && !other.fields().isEmpty();
    }
}
