package io.github.atspec.runtime.client;

import io.github.atspec.runtime.AtException;
import java.time.Duration;

/** The modem did not finish its answer in time. The session resynchronises before it sends the next command. */
public final class CommandTimeOutException extends AtException {
    private static final long serialVersionUID = 1L;

    private final String command;
    private final Duration timeOut;

    /**
     * @param command title of the command
     * @param timeOut how long was waited
     * @param awaited what did not come, as a phrase
     */
    public CommandTimeOutException(String command, Duration timeOut, String awaited) {
        super(command + ": no answer within " + text(timeOut) + ", awaited " + awaited, null);
        this.command = command;
        this.timeOut = timeOut;
    }

    private static String text(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }

    public String command() {
        return command;
    }

    public Duration timeOut() {
        return timeOut;
    }
}
