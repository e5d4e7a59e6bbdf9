package io.github.atspec.core.decode;

import io.github.atspec.runtime.Bytes;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A log, read from its beginning to its end, line by line or byte by byte as its reader asks. */
interface WireSource {

    /** Whether anything is left. */
    boolean more() throws IOException;

    /** The line of the log that comes next, from 1. */
    int line();

    /** When it was recorded, in seconds; NaN where the log does not say. */
    default double seconds() {
        return Double.NaN;
    }

    /** Who speaks next, where the log says so. */
    @Nullable Direction stated() throws IOException;

    /** What comes next, without taking it: at most so many bytes, fewer only where the log, or what one side said in one go, ends. */
    Bytes ahead(int most) throws IOException;

    /** Takes bytes that were looked at. */
    void take(int count) throws IOException;

    /** The piece that comes next as the log prints it, secrets masked already; null where the log is of raw bytes. */
    default @Nullable String printed() {
        return null;
    }

    /** Whether what comes next was recorded as one piece, so that it ends where the piece does. */
    default boolean pieces() {
        return false;
    }
}
