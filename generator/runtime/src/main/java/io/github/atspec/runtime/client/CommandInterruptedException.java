package io.github.atspec.runtime.client;

import io.github.atspec.runtime.AtException;

/** The thread was interrupted while it waited; its interrupt flag is set again. The command was cancelled as by {@code Future.cancel}. */
public final class CommandInterruptedException extends AtException {
    private static final long serialVersionUID = 1L;

    public CommandInterruptedException(String command, InterruptedException cause) {
        super(command + ": interrupted while waiting for the answer", cause);
    }
}
