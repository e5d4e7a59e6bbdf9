@NullMarked
package io.github.atspec.core.run;

import org.jspecify.annotations.NullMarked;
