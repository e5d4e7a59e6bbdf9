package io.github.atspec.runtime.client;

import io.github.atspec.runtime.AtException;

/** An event said that a command that had been answered with success failed in the end. */
public final class LaterFailureException extends AtException {
    private static final long serialVersionUID = 1L;

    private final String command;
    private final transient Object event;

    /**
     * @param command title of the command
     * @param name of the event
     * @param event its value
     */
    public LaterFailureException(String command, String name, Object event) {
        super(command + ": failed after its answer, the event '" + name + "' came", null);
        this.command = command;
        this.event = event;
    }

    public String command() {
        return command;
    }

    /** The event that came. */
    public Object event() {
        return event;
    }
}
