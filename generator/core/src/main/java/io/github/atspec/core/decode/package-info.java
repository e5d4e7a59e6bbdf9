/**
 * Says what every line of a captured log means. A log is followed as a session is: by modes, the pending command and the order in which lines are owned. Input and output
 * are streams; nothing grows with the length of the log.
 */
@NullMarked
package io.github.atspec.core.decode;

import org.jspecify.annotations.NullMarked;
