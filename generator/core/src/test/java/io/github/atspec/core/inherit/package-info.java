@NullMarked
package io.github.atspec.core.inherit;

import org.jspecify.annotations.NullMarked;
