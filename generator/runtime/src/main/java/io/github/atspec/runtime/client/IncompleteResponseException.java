package io.github.atspec.runtime.client;

import io.github.atspec.runtime.AtException;
import java.util.List;

/** The modem ended a response before everything it promises had come, or sent a part that cannot be read. */
public final class IncompleteResponseException extends AtException {
    private static final long serialVersionUID = 1L;

    private final String command;
    private final List<String> notUnderstood;

    /**
     * @param command title of the command
     * @param what is wrong, as a phrase
     * @param notUnderstood lines that came meanwhile and belong to nothing, secrets masked
     */
    public IncompleteResponseException(String command, String what, List<String> notUnderstood) {
        super(command + ": incomplete response: " + what + lines(notUnderstood), null);
        this.command = command;
        this.notUnderstood = List.copyOf(notUnderstood);
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : "; not understood: '" + String.join("', '", lines) + "'";
    }

    public String command() {
        return command;
    }

    /** Lines that came during the command and belong to nothing. */
    public List<String> notUnderstood() {
        return notUnderstood;
    }
}
