package io.github.atspec.core.source;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about a descriptor, as a value.
 *
 * @param id stable, lower case, words joined by hyphens: {@code unknown-key}; listed in the language manual
 * @param severity how bad it is
 * @param location where it stands
 * @param message one sentence, without a full stop, that names the thing concerned
 * @param hint what to do about it ({@code did you mean 'parameters'?}), or null
 */
public record Problem(String id, Severity severity, SourceLocation location, String message, @Nullable String hint)
        implements Comparable<Problem> {

    public static Problem error(String id, SourceLocation location, String message, @Nullable String hint) {
        return new Problem(id, Severity.ERROR, location, message, hint);
    }

    public static Problem warning(String id, SourceLocation location, String message, @Nullable String hint) {
        return new Problem(id, Severity.WARNING, location, message, hint);
    }

    /** Ordered by place, so that reports are the same twice. */
    @Override
    public int compareTo(Problem other) {
        return Comparator.comparing(Problem::location)
                .thenComparing(Problem::id)
                .thenComparing(Problem::message)
                .compare(this, other);
    }

    /** {@code file:line:column: error: message, hint [id]}: the one rendering used everywhere. */
    @Override
    public String toString() {
        return location + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message
                + (hint == null ? "" : ", " + hint) + " [" + id + "]";
    }
}
