package io.github.atspec.runtime.client;

import io.github.atspec.runtime.AtException;

/** The session refused to send a command; nothing was written. */
public final class CommandRefusedException extends AtException {
    private static final long serialVersionUID = 1L;

    private final String command;

    /**
     * @param command title of the command
     * @param reason as a sentence
     */
    public CommandRefusedException(String command, String reason) {
        super(command + ": not sent: " + reason, null);
        this.command = command;
    }

    public String command() {
        return command;
    }
}
