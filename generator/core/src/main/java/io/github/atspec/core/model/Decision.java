package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.OptionalInt;

/**
 * A question the manual leaves open, and the answer this descriptor gives.
 *
 * @param at 1-based line of the manual it concerns, empty where it concerns the manual as a whole
 * @param open what the manual does not say
 * @param decided what the descriptor says
 * @param because why
 */
public record Decision(OptionalInt at, String open, String decided, String because, SourceLocation location) {}
