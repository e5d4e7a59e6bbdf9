@NullMarked
package io.github.atspec.core.link;

import org.jspecify.annotations.NullMarked;
