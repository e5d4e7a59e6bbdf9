/** Documentation of a command set: a view built from the linked model, and Freemarker templates that print it as HTML and as Markdown. */
@NullMarked
package io.github.atspec.core.docs;

import org.jspecify.annotations.NullMarked;
