package io.github.atspec.core.source;

/**
 * A value with the place it was written at.
 *
 * @param <T> the value's type
 */
public record Located<T>(T value, SourceLocation location) {}
