/** What an emulator remembers: cells under one lock. */
@NullMarked
package io.github.atspec.runtime.emulator.state;

import org.jspecify.annotations.NullMarked;
