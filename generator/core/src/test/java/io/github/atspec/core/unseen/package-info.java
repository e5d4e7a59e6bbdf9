@NullMarked
package io.github.atspec.core.unseen;

import org.jspecify.annotations.NullMarked;
