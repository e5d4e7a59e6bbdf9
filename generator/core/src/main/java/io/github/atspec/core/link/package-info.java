/**
 * Elements to linked model: every name resolved, every default filled in. {@link io.github.atspec.core.link.Linker} is the way in. A method that meets a
 * mistake reports it and returns null or an empty optional, so that the rest is still looked at.
 */
@NullMarked
package io.github.atspec.core.link;

import org.jspecify.annotations.NullMarked;
