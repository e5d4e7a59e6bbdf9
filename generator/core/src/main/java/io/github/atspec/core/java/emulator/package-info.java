/** Emission of {@code P.emulator}: typed state, one method per variant, raising methods. */
@NullMarked
package io.github.atspec.core.java.emulator;

import org.jspecify.annotations.NullMarked;
