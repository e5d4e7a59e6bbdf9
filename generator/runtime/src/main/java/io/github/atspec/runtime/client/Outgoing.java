package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A portion to write.
 *
 * @param trace what the wire log says when it is written, or null for nothing
 */
record Outgoing(Bytes bytes, Kind kind, @Nullable String trace) {

    /** What the bytes belong to. */
    enum Kind {
        /** A command line, a probe or the escape sequence. */
        COMMAND,
        /** Part of a payload; not written any more when the command fails. */
        PAYLOAD,
        /** Data in data mode. */
        DATA
    }
}
