@NullMarked
package io.github.atspec.core.example;

import org.jspecify.annotations.NullMarked;
