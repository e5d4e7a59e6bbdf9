package io.github.atspec.runtime.client;

import io.github.atspec.runtime.AtException;
import io.github.atspec.runtime.spec.DeviceError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The modem answered a failure. */
public final class CommandFailedException extends AtException {
    private static final long serialVersionUID = 1L;

    private final String command;
    private final String code;
    private final @Nullable String failure;
    private final transient List<Object> details;
    private final transient @Nullable DeviceError error;

    /**
     * @param command title of the command
     * @param code the final result code
     * @param failure name of the failure ending in the descriptor, or null for a plain failure code
     * @param details what the detail lines before the code carried, in order
     * @param error what the dialect's detail line said, or null where none came
     */
    public CommandFailedException(String command, String code, @Nullable String failure, List<?> details, @Nullable DeviceError error) {
        super(message(command, code, failure, details, error), null);
        this.command = command;
        this.code = code;
        this.failure = failure;
        this.details = List.copyOf(details);
        this.error = error;
    }

    private static String message(String command, String code, @Nullable String failure, List<?> details, @Nullable DeviceError error) {
        String name = (failure == null ? "" : " (" + failure + ")") + (error == null ? "" : ", error " + error);
        String values = details.isEmpty() ? "" : ": " + String.join(", ", details.stream().map(Object::toString).toList());
        return command + ": the modem answered " + code + name + values;
    }

    public String command() {
        return command;
    }

    /** The final result code: {@code ERROR}. */
    public String code() {
        return code;
    }

    /** Name of the failure ending, or null for a plain failure code. */
    public @Nullable String failure() {
        return failure;
    }

    /** Why, by the dialect's detail line; null where none came, and after serialisation. */
    public @Nullable DeviceError error() {
        return error;
    }

    /** What the detail lines carried; empty after serialisation. */
    public List<Object> details() {
        return details == null ? List.of() : details;
    }
}
