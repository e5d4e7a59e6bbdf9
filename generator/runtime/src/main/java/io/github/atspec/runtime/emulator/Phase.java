package io.github.atspec.runtime.emulator;

/** What the device takes the host's bytes for. Used under the emulator's lock. */
interface Phase {

    /** Uses up some of what has arrived, possibly none. Returns false when more bytes or time are needed to go on. */
    boolean take(ByteQueue in);

    /** Whether a line that nobody asked for may be written now. */
    boolean eventsMayPass();

    /** The phase ends before its time: the host is gone or the device restarts. */
    default void abandon() {}
}
