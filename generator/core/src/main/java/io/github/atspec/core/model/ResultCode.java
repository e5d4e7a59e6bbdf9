package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A final result code. */
public sealed interface ResultCode {

    /** Mode guard: the device does not write it when false. */
    List<Guard> when();

    /** Text that is always the same. */
    record Plain(String text, List<Guard> when) implements ResultCode {}

    /**
     * A line with one field.
     *
     * @param field its only parameter, an int, text or a string
     * @param errors what explains the field of a failure where a variant states no table of its own, or null
     */
    record Fielded(Line line, Parameter field, @Nullable ErrorTable errors, List<Guard> when, SourceLocation location) implements ResultCode {}
}
