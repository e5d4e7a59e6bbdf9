/**
 * The emulator of a modem: the engine under generated emulators, and hosts that connect them. {@link io.github.atspec.runtime.emulator.Emulator} is where to begin.
 */
@NullMarked
package io.github.atspec.runtime.emulator;

import org.jspecify.annotations.NullMarked;
