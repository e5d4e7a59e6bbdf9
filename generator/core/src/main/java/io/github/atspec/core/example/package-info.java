/** Executes the examples of a descriptor with the interpreter: every line must be one the descriptor expects there, and be written back as it was read. */
@NullMarked
package io.github.atspec.core.example;

import org.jspecify.annotations.NullMarked;
