/** Generated client and emulator at work: compiled in memory, together with the sessions under {@code src/test/resources/sessions}. */
@NullMarked
package io.github.atspec.core.java.session;

import org.jspecify.annotations.NullMarked;
