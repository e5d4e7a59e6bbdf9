/** The contestants do the same work. */
@NullMarked
package io.github.atspec.benchmarks;

import org.jspecify.annotations.NullMarked;
