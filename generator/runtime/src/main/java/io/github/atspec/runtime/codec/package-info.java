@NullMarked
package io.github.atspec.runtime.codec;

import org.jspecify.annotations.NullMarked;
