/** The demo's session, byte by byte. */
@NullMarked
package io.github.atspec.demo;

import org.jspecify.annotations.NullMarked;
