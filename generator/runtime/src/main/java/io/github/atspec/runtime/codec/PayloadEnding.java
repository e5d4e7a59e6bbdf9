package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Bytes;

/** How the end of a payload is told from its data. */
public sealed interface PayloadEnding permits EscapedPayload, EndedPayload {

    /** The data as it is written, its ending included. */
    Bytes write(Bytes data);

    /** Reads data as it comes. */
    Reader reader();

    /** What has come so far. */
    interface Reader {
        /** Takes a byte. */
        State take(byte b);

        /** The data, without its escapes and its ending. */
        Bytes data();

        /** Forgets the data, of which there is too much; the ending is awaited still. */
        void forget();
    }

    /** What a byte made of a payload. */
    enum State {
        /** It goes on. */
        OPEN,
        /** That was the last byte of its ending. */
        ENDED,
        /** That was the last byte of what the host aborts it with. */
        ABORTED
    }
}
