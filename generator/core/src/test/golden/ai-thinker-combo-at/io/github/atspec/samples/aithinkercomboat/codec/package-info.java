/** Lines of Ai-Thinker Combo-AT, TCP/IP, read and written. */
@NullMarked
package io.github.atspec.samples.aithinkercomboat.codec;

import org.jspecify.annotations.NullMarked;
