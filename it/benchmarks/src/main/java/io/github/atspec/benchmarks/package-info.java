/** How fast generated codecs are, beside what one would write by hand. */
@NullMarked
package io.github.atspec.benchmarks;

import org.jspecify.annotations.NullMarked;
