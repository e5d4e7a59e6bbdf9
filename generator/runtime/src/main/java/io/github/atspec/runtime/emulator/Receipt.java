package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;

/** Takes a payload, or what became of it. */
interface Receipt {
    void complete(Bytes data);

    /** The host took it back. */
    void aborted(Bytes data);

    /** There is more of it than the dialect allows. */
    void tooLong(long length);

    /** The host is gone, or the device restarts. */
    void abandoned();
}
