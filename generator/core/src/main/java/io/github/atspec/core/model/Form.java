package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.List;

/** One form of a command: one variant without a name, or several with names. */
public record Form(FormKind kind, List<Variant> variants, SourceLocation location) {}
