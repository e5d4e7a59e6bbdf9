package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that a pending response expects.
 *
 * @param title of its variant
 * @param rank its place in the order of who owns a line: fixed text, then strong lines, events, weak lines, undocumented lines
 * @param event the event it announces, or null
 */
record Expected(String title, Pattern pattern, Rank rank, @Nullable Event event) {

    /** Who owns a line, the first first. Events that no response announces stand between strong and weak lines. */
    enum Rank {
        FIXED,
        STRONG,
        WEAK,
        FREE;

        static Rank of(Pattern pattern) {
            return pattern.line().strong() ? STRONG : WEAK;
        }
    }

    static Expected line(String title, Pattern pattern) {
        return new Expected(title, pattern, Rank.of(pattern), null);
    }

    /** A line that the manual does not describe: it yields to all others. */
    static Expected free(String title, Pattern pattern) {
        return new Expected(title, pattern, Rank.FREE, null);
    }

    static Expected fixed(String title, Pattern pattern) {
        return new Expected(title, pattern, Rank.FIXED, null);
    }

    static List<Expected> announced(String title, Event event, List<Pattern> spellings) {
        return spellings.stream().map(pattern -> new Expected(title, pattern, Rank.of(pattern), event)).toList();
    }

    /** {@code '+LAMP:<lamp>'}. */
    @Override
    public String toString() {
        return "'" + pattern.line().source() + "'";
    }
}
