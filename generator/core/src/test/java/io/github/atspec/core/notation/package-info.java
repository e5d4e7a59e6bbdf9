@NullMarked
package io.github.atspec.core.notation;

import org.jspecify.annotations.NullMarked;
