package io.github.atspec.core.java;

import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import java.util.List;

/** How a variant's response becomes a Java type. */
public final class Responses {
    private Responses() {}

    /** The items that carry values, in order: each a component of the response record. */
    public static List<ResponseItem> items(Variant variant) {
        return variant.response().stream()
                .filter(item -> item instanceof ResponseItem.Info || item instanceof ResponseItem.OneOf || item instanceof ResponseItem.Announced)
                .toList();
    }

    /** Those of the items whose lines are delivered as they arrive. */
    public static List<ResponseItem> streamed(Variant variant) {
        return items(variant).stream().filter(Responses::isStreamed).toList();
    }

    private static boolean isStreamed(ResponseItem item) {
        return item instanceof ResponseItem.Info info && info.traits().stream()
                || item instanceof ResponseItem.OneOf several && several.stream()
                || item instanceof ResponseItem.Announced announced && announced.stream();
    }

    /** Whether the device answers with fixed lines alone: the response type is {@code Done}. */
    public static boolean isDone(Variant variant) {
        return items(variant).isEmpty();
    }

    /** Whether the only item is a line that always comes exactly once: then the response record is that line's record. */
    public static boolean isLine(Variant variant) {
        List<ResponseItem> items = items(variant);
        return items.size() == 1
                && items.get(0) instanceof ResponseItem.Info info
                && occurrence(info) == Occurrence.ONE;
    }

    /** How often an item comes. */
    public enum Occurrence {
        /** Exactly once. */
        ONE,
        /** At most once: a {@code @Nullable} component. */
        OPTIONAL,
        /** A {@code List} component. */
        MANY
    }

    /** How often an information line or announced event comes. */
    public static Occurrence occurrence(ResponseItem item) {
        if (item instanceof ResponseItem.Info info) {
            return occurrence(info.min(), info.max(), info.when());
        } else if (item instanceof ResponseItem.OneOf several) {
            return occurrence(several.min(), several.max(), several.when());
        } else if (item instanceof ResponseItem.Announced announced) {
            return occurrence(announced.min(), announced.max(), List.of());
        }
        throw new IllegalArgumentException("carries no values: " + item);
    }

    private static Occurrence occurrence(int min, int max, List<Guard> when) {
        if (max > 1) {
            return Occurrence.MANY;
        }
        return min == 1 && when.isEmpty() ? Occurrence.ONE : Occurrence.OPTIONAL;
    }
}
