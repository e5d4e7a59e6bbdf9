@NullMarked
package io.github.atspec.core.decode;

import org.jspecify.annotations.NullMarked;
