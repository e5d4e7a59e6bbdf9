/** Linked model to Java: names, types, and the emission of records, enumerations and codecs. */
@NullMarked
package io.github.atspec.core.java;

import org.jspecify.annotations.NullMarked;
