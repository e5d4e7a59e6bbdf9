package io.github.atspec.core.ambiguity;

import io.github.atspec.core.interpret.Side;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of a variant's response.
 *
 * @param title of the variant
 * @param items by item of the response; none for what is not a line
 * @param details of failures, each of which may come at any step
 * @param why what any command may say of its failure, at any step too
 */
record Response(String title, Variant variant, List<List<Expected>> items, List<Expected> details, List<Expected> why) {

    static Response of(Command command, Variant variant, Dialect dialect) {
        String title = Titles.of(command, variant);
        List<List<Expected>> items = variant.response().stream().map(item -> item(title, variant, item, dialect)).toList();
        List<Expected> details = variant.fails().stream()
                .flatMap(failure -> failure.lines().stream())
                .map(line -> Expected.line(title, pattern(line, variant.when(), dialect)))
                .toList();
        return new Response(title, variant, items, details, why(title, variant.when(), dialect));
    }

    /** The dialect's line that says why a command fails; none where it has no such line. */
    static List<Expected> why(String title, List<Guard> when, Dialect dialect) {
        return Optional.ofNullable(dialect.detail())
                .map(detail -> Expected.line(title, pattern(detail.line(), both(when, detail.when()), dialect)))
                .stream()
                .toList();
    }

    private static List<Expected> item(String title, Variant variant, ResponseItem item, Dialect dialect) {
        if (item instanceof ResponseItem.Info info) {
            return List.of(line(title, variant, info, List.of(), dialect));
        }
        if (item instanceof ResponseItem.OneOf oneOf) {
            return oneOf.kinds().stream().map(kind -> line(title, variant, kind.line(), oneOf.when(), dialect)).toList();
        }
        if (item instanceof ResponseItem.Fixed fixed) {
            return List.of(Expected.fixed(title, Pattern.fixed(fixed.text(), variant.when(), dialect, fixed.location())));
        }
        if (item instanceof ResponseItem.Announced announced) {
            List<Pattern> spellings = announced.event().lines().stream()
                    .map(spelling -> pattern(spelling.line(), both(variant.when(), spelling.when()), dialect))
                    .toList();
            return Expected.announced(title, announced.event(), spellings);
        }
        return List.of();
    }

    private static Expected line(String title, Variant variant, ResponseItem.Info info, List<Guard> when, Dialect dialect) {
        Pattern pattern = pattern(info.line(), both(both(variant.when(), when), info.when()), dialect);
        return info.traits().undocumented() ? Expected.free(title, pattern) : Expected.line(title, pattern);
    }

    private static Pattern pattern(Line line, List<Guard> when, Dialect dialect) {
        return new Pattern(line, Side.DEVICE, List.of(), when, dialect);
    }

    private static List<Guard> both(List<Guard> first, List<Guard> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The lines that are this response's alone, not an event's or any command's. */
    List<Expected> own() {
        return Stream.concat(items.stream().flatMap(List::stream), details.stream()).filter(line -> line.event() == null).toList();
    }
}
