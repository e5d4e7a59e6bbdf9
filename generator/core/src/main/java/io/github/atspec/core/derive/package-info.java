/** What follows from a linked command set without saying so: computed once, read by emitters, documentation and tests. */
@NullMarked
package io.github.atspec.core.derive;

import org.jspecify.annotations.NullMarked;
