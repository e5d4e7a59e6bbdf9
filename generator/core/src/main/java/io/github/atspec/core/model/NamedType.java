package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/** A type of the descriptor's {@code types}. */
public record NamedType(String name, @Nullable String summary, ValueType type, SourceLocation location) {}
