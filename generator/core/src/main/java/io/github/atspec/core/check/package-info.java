/** What must hold of a linked command set beyond its names: one class for each rule, {@link io.github.atspec.core.check.Checks} lists them. */
@NullMarked
package io.github.atspec.core.check;

import org.jspecify.annotations.NullMarked;
