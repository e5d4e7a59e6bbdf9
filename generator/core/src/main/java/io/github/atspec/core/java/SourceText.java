package io.github.atspec.core.java;

import io.github.atspec.core.model.Provenance;

/** What Javadoc says of a command or event whose facts are not those of the set's manual. */
public final class SourceText {
    private SourceText() {}

    /** A paragraph, or nothing. */
    public static String of(Provenance provenance) {
        return switch (provenance.source()) {
            case MANUAL -> "";
            case ASSUMED -> "\n<p>Assumed: the manual of this command set does not speak of it.\n";
            case OBSERVED -> "\n<p>Observed on a device.\n";
        };
    }
}
