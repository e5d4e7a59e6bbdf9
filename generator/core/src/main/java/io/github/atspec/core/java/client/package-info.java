/** Emission of {@code P.client}: one interface for the command set, one for each command, and what implements them over a session. */
@NullMarked
package io.github.atspec.core.java.client;

import org.jspecify.annotations.NullMarked;
