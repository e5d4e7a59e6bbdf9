@NullMarked
package io.github.atspec.maven;

import org.jspecify.annotations.NullMarked;
