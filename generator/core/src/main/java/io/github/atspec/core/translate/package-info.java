/** Prose in several languages: a tree in which texts are maps of languages becomes one in which they are texts of one language. Later stages know of no other. */
@NullMarked
package io.github.atspec.core.translate;

import org.jspecify.annotations.NullMarked;
