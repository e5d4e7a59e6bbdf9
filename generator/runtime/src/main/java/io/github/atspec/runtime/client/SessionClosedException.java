package io.github.atspec.runtime.client;

import io.github.atspec.runtime.AtException;
import org.jspecify.annotations.Nullable;

/** The session was closed, or its connection ended. Open another one. */
public final class SessionClosedException extends AtException {
    private static final long serialVersionUID = 1L;

    public SessionClosedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
