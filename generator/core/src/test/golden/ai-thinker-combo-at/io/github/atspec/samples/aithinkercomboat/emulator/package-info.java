/** Emulator of Ai-Thinker Combo-AT, TCP/IP. */
@NullMarked
package io.github.atspec.samples.aithinkercomboat.emulator;

import org.jspecify.annotations.NullMarked;
