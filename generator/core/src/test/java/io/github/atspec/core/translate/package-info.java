@NullMarked
package io.github.atspec.core.translate;

import org.jspecify.annotations.NullMarked;
