@NullMarked
package io.github.atspec.runtime.trace;

import org.jspecify.annotations.NullMarked;
