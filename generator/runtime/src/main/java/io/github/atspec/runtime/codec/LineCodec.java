package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one syntax line. Implemented by generated code; instances hold no state of their own beyond the {@link Mode}s they were made with.
 *
 * @param <T> what a line carries
 */
public interface LineCodec<T> {

    /** The ASCII text every instance of the line starts with; empty where it starts with a field. */
    String head();

    /** Whether a literal byte other than a separator tells the line from others. */
    boolean strong();

    /** Whether it is a pattern of several lines, read with line ends between them. */
    default boolean severalLines() {
        return false;
    }

    /** Whether it reads any line that nothing else reads: lines that no manual describes. */
    default boolean free() {
        return false;
    }

    /**
     * Reads a whole line (without its end, a counted payload included), or the lines of a pattern of several: {@link LineReader#unfinished()} says whether more of
     * them are to come.
     *
     * @return the value, or null when {@code in} holds a {@link LineReader#problem()}: the line is not of this shape, or a value breaks a rule
     */
    @Nullable T read(LineReader in);

    /** Writes the line without its end. Values were checked when {@code value} was made. */
    void write(LineWriter out, T value);

    /** What a command line of this codec ends with, maybe nothing, or null where it ends as the dialect says. */
    default @Nullable Bytes commandEnd() {
        return null;
    }

    /** The byte after which a counted payload begins, or -1 for a line without one. */
    default int payloadMark() {
        return -1;
    }

    /**
     * For a line with a counted payload: reads what stands before it.
     *
     * @param in set to the bytes of the line so far, the last one equal to {@link #payloadMark()}
     * @return number of payload bytes that follow, or -1 when these bytes are not the start of this line up to its payload
     */
    default long payloadLength(LineReader in) {
        return -1;
    }
}
