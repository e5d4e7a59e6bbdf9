/** Reads syntax lines in the notation of the manuals (SEMANTICS sections 1 and 2) into {@link io.github.atspec.core.model.Line}s. */
@NullMarked
package io.github.atspec.core.notation;

import org.jspecify.annotations.NullMarked;
