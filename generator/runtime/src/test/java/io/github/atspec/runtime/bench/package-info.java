/** A small modem, described by hand, for tests of session and engine. */
@NullMarked
package io.github.atspec.runtime.bench;

import org.jspecify.annotations.NullMarked;
