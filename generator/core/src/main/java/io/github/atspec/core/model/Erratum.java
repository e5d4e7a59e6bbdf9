package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A place where the manual contradicts itself or cannot be meant as printed.
 *
 * @param at 1-based line of the manual
 * @param says what is printed
 * @param decided what the descriptor encodes instead
 * @param because why
 * @param manual short name of the manual, where it is not that of the set: an inherited one; null = the set's
 */
public record Erratum(int at, String says, String decided, String because, @Nullable String manual, SourceLocation location) {

    /** One of the set's own manual. */
    public Erratum(int at, String says, String decided, String because, SourceLocation location) {
        this(at, says, decided, because, null, location);
    }
}
