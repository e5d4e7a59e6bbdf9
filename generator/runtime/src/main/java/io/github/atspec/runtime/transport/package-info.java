@NullMarked
package io.github.atspec.runtime.transport;

import org.jspecify.annotations.NullMarked;
