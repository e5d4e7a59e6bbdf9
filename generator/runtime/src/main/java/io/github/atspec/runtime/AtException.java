package io.github.atspec.runtime;

import org.jspecify.annotations.Nullable;

/** Root of what the runtime and generated code throw. */
public abstract class AtException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected AtException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
