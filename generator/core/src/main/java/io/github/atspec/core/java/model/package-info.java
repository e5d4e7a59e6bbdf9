/** Emission of {@code P.model}: records with builders and checks, enumerations, bit masks. */
@NullMarked
package io.github.atspec.core.java.model;

import org.jspecify.annotations.NullMarked;
