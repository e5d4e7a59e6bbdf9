/** Requests, responses, events and values of Ai-Thinker Combo-AT, TCP/IP. */
@NullMarked
package io.github.atspec.samples.aithinkercomboat.model;

import org.jspecify.annotations.NullMarked;
