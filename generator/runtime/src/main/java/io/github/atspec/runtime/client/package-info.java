/**
 * The host's side: one session per modem, over any transport.
 */
@NullMarked
package io.github.atspec.runtime.client;

import org.jspecify.annotations.NullMarked;
