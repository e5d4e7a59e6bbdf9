@NullMarked
package io.github.atspec.core.interpret;

import org.jspecify.annotations.NullMarked;
