/**
 * Proves that lines are told apart (SEMANTICS section 3, "Ambiguity check"): each line is an automaton over bytes, two lines clash when the product of their
 * automata accepts a line, and the shortest such line is the witness.
 */
@NullMarked
package io.github.atspec.core.ambiguity;

import org.jspecify.annotations.NullMarked;
