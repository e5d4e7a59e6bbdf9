@NullMarked
package io.github.atspec.runtime.emulator;

import org.jspecify.annotations.NullMarked;
