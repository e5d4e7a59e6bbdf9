@NullMarked
package io.github.atspec.core.ambiguity;

import org.jspecify.annotations.NullMarked;
