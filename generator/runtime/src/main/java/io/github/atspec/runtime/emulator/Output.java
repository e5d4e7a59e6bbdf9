package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;

/**
 * Something to write to the host that must not be cut: the unit of fault injection and of the trace.
 *
 * @param bytes with all line ends
 * @param kind what it is
 * @param trace how traces print it
 */
record Output(Bytes bytes, Kind kind, String trace) {
    enum Kind {
        ECHO,
        LINE,
        EVENT,
        PROMPT,
        RAW
    }
}
