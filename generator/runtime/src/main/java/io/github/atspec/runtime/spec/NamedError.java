package io.github.atspec.runtime.spec;

/** A code of an error table that has a name. Generated: an enum for each table. */
public interface NamedError {

    /** The code on the wire. */
    long code();

    /** The constant's name. */
    String name();

    /** How a device puts the error in words, where it does: the name, unless the descriptor says it. */
    default String text() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
