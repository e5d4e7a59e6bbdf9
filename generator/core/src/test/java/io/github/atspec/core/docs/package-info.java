@NullMarked
package io.github.atspec.core.docs;

import org.jspecify.annotations.NullMarked;
