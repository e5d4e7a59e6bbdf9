package io.github.atspec.runtime.client;

import io.github.atspec.runtime.AtException;
import java.time.Duration;

/** No event settled in time a command that had been answered. The session goes on. */
public final class LaterTimeOutException extends AtException {
    private static final long serialVersionUID = 1L;

    private final String command;
    private final Duration within;

    /**
     * @param command title of the command
     * @param within how long was waited after its answer
     */
    public LaterTimeOutException(String command, Duration within) {
        super(command + ": not settled within " + within.toMillis() + " ms after its answer", null);
        this.command = command;
        this.within = within;
    }

    public String command() {
        return command;
    }

    public Duration within() {
        return within;
    }
}
