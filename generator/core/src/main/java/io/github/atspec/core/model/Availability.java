package io.github.atspec.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a variant works.
 *
 * @param chips the chips that have it, in the order of the set; empty = all
 * @param supported false = documented, but the device refuses it
 * @param replacement name of the command to use instead; null = not deprecated
 */
public record Availability(List<String> chips, boolean supported, @Nullable String replacement) {
    /** Everywhere. */
    public static final Availability EVERYWHERE = new Availability(List.of(), true, null);

    /** Whether there is nothing to say. */
    public boolean everywhere() {
        return equals(EVERYWHERE);
    }

    /** {@code only on A and B}; empty for all chips. */
    public static String text(List<String> chips) {
        if (chips.isEmpty()) {
            return "";
        }
        int last = chips.size() - 1;
        return "only on " + (last == 0 ? "" : String.join(", ", chips.subList(0, last)) + " and ") + chips.get(last);
    }
}
