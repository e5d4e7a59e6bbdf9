/** An emulator behind a serial port: a pseudo-terminal that any program can open. */
@NullMarked
package io.github.atspec.pty;

import org.jspecify.annotations.NullMarked;
