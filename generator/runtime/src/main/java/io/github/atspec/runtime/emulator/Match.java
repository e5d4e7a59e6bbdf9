package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.codec.LineProblem;
import io.github.atspec.runtime.codec.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command line turned out to be. */
sealed interface Match {

    /** Stretches of the line that traces mask. */
    List<Span> secrets();

    /** One variant reads it. */
    record Found<Q, R>(Handler<Q, R> handler, Q request, List<Span> secrets) implements Match {}

    /**
     * None does.
     *
     * @param title of the variant that comes nearest, or null when no command starts like the line
     * @param request what that variant read, if it is only that its mode is off
     */
    record Refused(
            @Nullable String title,
            @Nullable Object request,
            Outcome outcome,
            @Nullable LineProblem problem,
            @Nullable RuntimeException thrown,
            List<Span> secrets)
            implements Match {

        /** @param line without secrets, for a line of no command */
        JournalEntry entry(String line) {
            return new JournalEntry(title == null ? line : title, request, outcome, problem, thrown);
        }
    }
}
