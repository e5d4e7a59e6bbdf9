/** The shipped descriptors: what is encoded, and that nothing of the manuals is forgotten. */
@NullMarked
package io.github.atspec.core.shipped;

import org.jspecify.annotations.NullMarked;
