/** The whole run, from descriptor to files: what the Maven plugin and the tests call. */
@NullMarked
package io.github.atspec.core.run;

import org.jspecify.annotations.NullMarked;
