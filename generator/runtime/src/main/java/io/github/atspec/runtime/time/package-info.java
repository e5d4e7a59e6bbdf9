@NullMarked
package io.github.atspec.runtime.time;

import org.jspecify.annotations.NullMarked;
