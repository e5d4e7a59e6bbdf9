@NullMarked
package io.github.atspec.core.source;

import org.jspecify.annotations.NullMarked;
