package io.github.atspec.runtime.client;

import io.github.atspec.runtime.AtException;
import io.github.atspec.runtime.Bytes;

/** Data to be passed through holds the escape sequence and would end the data mode; nothing of it was written. */
public final class EscapeInDataException extends AtException {
    private static final long serialVersionUID = 1L;

    public EscapeInDataException(Bytes escapeSequence) {
        super(
                "the data holds the escape sequence '" + escapeSequence
                        + "', which would leave the data mode: this modem knows no guard time to tell it from data",
                null);
    }
}
