/**
 * A command set that extends another: the trees of both, before anything in them has a meaning, become those of one set written out. Whatever is left out or changed,
 * every node keeps the place where it was written, so that a problem in the result points at the file that made it.
 * Sets are also narrowed to one of their chips here, as trees.
 */
@NullMarked
package io.github.atspec.core.inherit;

import org.jspecify.annotations.NullMarked;
