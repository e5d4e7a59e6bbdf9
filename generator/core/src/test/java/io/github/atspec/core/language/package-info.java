/** The descriptor language as a whole: declared keys, JSON Schema, language manual and fixtures say the same. */
@NullMarked
package io.github.atspec.core.language;

import org.jspecify.annotations.NullMarked;
