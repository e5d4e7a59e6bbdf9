package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;

/**
 * A place where the manual contradicts itself or cannot be meant as printed.
 *
 * @param at 1-based line of the manual
 * @param says what is printed
 * @param decided what the descriptor encodes instead
 * @param because why
 */
public record Erratum(int at, String says, String decided, String because, SourceLocation location) {}
