package io.github.atspec.runtime.spec;

/** A code of an error table that has a name. Generated: an enum for each table. */
public interface NamedError {

    /** The code on the wire. */
    long code();

    /** The constant's name. */
    String name();
}
