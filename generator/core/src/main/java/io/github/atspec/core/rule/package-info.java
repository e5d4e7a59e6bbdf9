/** Reads and evaluates the rules between parameters and over state (SEMANTICS section 8). */
@NullMarked
package io.github.atspec.core.rule;

import org.jspecify.annotations.NullMarked;
