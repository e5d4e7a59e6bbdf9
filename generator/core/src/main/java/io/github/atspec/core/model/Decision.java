package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A question the manual leaves open, and the answer this descriptor gives.
 *
 * @param at 1-based line of the manual it concerns, empty where it concerns the manual as a whole
 * @param open what the manual does not say
 * @param decided what the descriptor says
 * @param because why
 * @param manual short name of the manual, where it is not that of the set: an inherited one; null = the set's
 */
public record Decision(OptionalInt at, String open, String decided, String because, @Nullable String manual, SourceLocation location) {

    /** One about the set's own manual. */
    public Decision(OptionalInt at, String open, String decided, String because, SourceLocation location) {
        this(at, open, decided, because, null, location);
    }
}
