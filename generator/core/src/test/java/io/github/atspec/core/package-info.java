@NullMarked
package io.github.atspec.core;

import org.jspecify.annotations.NullMarked;
