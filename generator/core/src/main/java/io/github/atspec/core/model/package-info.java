@NullMarked
package io.github.atspec.core.model;

import org.jspecify.annotations.NullMarked;
