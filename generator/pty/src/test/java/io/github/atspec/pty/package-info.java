@NullMarked
package io.github.atspec.pty;

import org.jspecify.annotations.NullMarked;
