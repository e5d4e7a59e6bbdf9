/**
 * A descriptor as written: one record for each kind of element, with places, nothing resolved. {@link io.github.atspec.core.element.Element} lists all
 * keys.
 */
@NullMarked
package io.github.atspec.core.element;

import org.jspecify.annotations.NullMarked;
