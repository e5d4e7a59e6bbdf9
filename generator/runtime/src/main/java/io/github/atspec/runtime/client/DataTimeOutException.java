package io.github.atspec.runtime.client;

import io.github.atspec.runtime.AtException;
import java.time.Duration;

/** Fewer bytes than awaited arrived in data mode. */
public final class DataTimeOutException extends AtException {
    private static final long serialVersionUID = 1L;

    public DataTimeOutException(int awaited, int arrived, Duration timeOut) {
        super("awaited " + awaited + " bytes, got " + arrived + " within " + timeOut.toMillis() + " ms", null);
    }
}
