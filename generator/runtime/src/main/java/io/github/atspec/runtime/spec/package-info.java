@NullMarked
package io.github.atspec.runtime.spec;

import org.jspecify.annotations.NullMarked;
