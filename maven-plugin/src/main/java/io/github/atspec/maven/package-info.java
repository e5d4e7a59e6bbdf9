/** The goals: each turns its parameters into a request for {@link io.github.atspec.core.run.Pipeline} and its result into Maven's terms. */
@NullMarked
package io.github.atspec.maven;

import org.jspecify.annotations.NullMarked;
