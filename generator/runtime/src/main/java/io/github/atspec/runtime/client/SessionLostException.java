package io.github.atspec.runtime.client;

import io.github.atspec.runtime.AtException;

/** The modem no longer answers: resynchronising after a fault failed. Close the session, see to the modem, and open another one. */
public final class SessionLostException extends AtException {
    private static final long serialVersionUID = 1L;

    public SessionLostException(String message) {
        super(message, null);
    }
}
