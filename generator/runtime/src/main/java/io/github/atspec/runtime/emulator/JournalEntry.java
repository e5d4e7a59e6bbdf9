package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.codec.LineProblem;
import org.jspecify.annotations.Nullable;

/**
 * One command line and what became of it.
 *
 * @param title of the variant, {@code AT+LINK set client}; for a line that no variant read: as much of it as is known to hold no secret
 * @param request the typed request with its payload, or null when no variant read the line
 * @param outcome how it ended
 * @param problem why the best matching variant could not read the line, or null
 * @param thrown what the method threw, or null
 */
public record JournalEntry(
        String title, @Nullable Object request, Outcome outcome, @Nullable LineProblem problem, @Nullable Throwable thrown) {

    JournalEntry(String title, @Nullable Object request, Outcome outcome) {
        this(title, request, outcome, null, null);
    }
}
