/** The generated emulator of a cellular modem as programs of other people see it. */
@NullMarked
package io.github.atspec.judges;

import org.jspecify.annotations.NullMarked;
