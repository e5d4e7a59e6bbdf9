/**
 * Reads and writes lines straight from the linked model: for checking examples, decoding captured lines, and proving generated code right by comparison. Shares
 * nothing with the runtime's reader and writer on purpose.
 */
@NullMarked
package io.github.atspec.core.interpret;

import org.jspecify.annotations.NullMarked;
