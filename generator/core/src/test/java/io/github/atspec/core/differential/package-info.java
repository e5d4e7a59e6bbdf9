/** Interpreter against generated code: the same lines, the same values, the same refusals. */
@NullMarked
package io.github.atspec.core.differential;

import org.jspecify.annotations.NullMarked;
