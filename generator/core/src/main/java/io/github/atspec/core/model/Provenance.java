package io.github.atspec.core.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a command or an event comes from.
 *
 * @param source how its facts are known
 * @param from id of the set that first described it, where that is not the set it belongs to; null = its own
 * @param changed whether a set that inherited it says something differently
 */
public record Provenance(Source source, @Nullable String from, boolean changed) {
    /** Described by the set itself, after its manual. */
    public static final Provenance OWN = new Provenance(Source.MANUAL, null, false);

    /** How facts are known. */
    public enum Source {
        /** The set's manual says so. */
        MANUAL,
        /** The manual does not speak of it; taken from a related one. */
        ASSUMED,
        /** A device was seen to behave so. */
        OBSERVED
    }

    public boolean assumed() {
        return source == Source.ASSUMED;
    }
}
