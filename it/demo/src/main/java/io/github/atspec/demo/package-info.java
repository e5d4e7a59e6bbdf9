/** A generated client and a generated emulator in one session. */
@NullMarked
package io.github.atspec.demo;

import org.jspecify.annotations.NullMarked;
