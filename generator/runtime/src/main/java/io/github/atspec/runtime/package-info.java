@NullMarked
package io.github.atspec.runtime;

import org.jspecify.annotations.NullMarked;
