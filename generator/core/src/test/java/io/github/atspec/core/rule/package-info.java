@NullMarked
package io.github.atspec.core.rule;

import org.jspecify.annotations.NullMarked;
