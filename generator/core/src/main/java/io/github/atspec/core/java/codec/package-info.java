/** Emission of {@code P.codec}: line formats as straight-line code, command and event specifications, modes, dialect. */
@NullMarked
package io.github.atspec.core.java.codec;

import org.jspecify.annotations.NullMarked;
