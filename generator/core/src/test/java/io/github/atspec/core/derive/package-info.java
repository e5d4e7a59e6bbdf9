@NullMarked
package io.github.atspec.core.derive;

import org.jspecify.annotations.NullMarked;
