/** Client for Ai-Thinker Combo-AT, TCP/IP. */
@NullMarked
package io.github.atspec.samples.aithinkercomboat.client;

import org.jspecify.annotations.NullMarked;
