package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.NamedError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an emulator's method answers.
 *
 * @param <R> response type
 */
public sealed interface Answer<R> permits Answer.Success, Answer.Failure, PendingAnswer {

    /** Success: the response's lines are written, then the success ending. */
    record Success<R>(R response) implements Answer<R> {}

    /**
     * Failure.
     *
     * @param failure name of one of the variant's failure endings, or null for a plain failure code
     * @param details values of the ending's detail lines, in order
     * @param code the final result code, or null for the dialect's refusal
     * @param error what the dialect's detail line or its failure code says, or null for none
     */
    record Failure<R>(@Nullable String failure, List<Object> details, @Nullable String code, @Nullable DeviceError error) implements Answer<R> {

        public Failure(@Nullable String failure, List<Object> details, @Nullable String code) {
            this(failure, details, code, null);
        }
    }

    static <R> Answer<R> ok(R response) {
        return new Success<>(response);
    }

    /** Nothing yet: lines and the ending are given later. */
    static <R> PendingAnswer<R> pending() {
        return new PendingAnswer<>();
    }

    /** The dialect's refusal, {@code ERROR}. */
    static <R> Answer<R> error() {
        return new Failure<>(null, List.of(), null);
    }

    /** The same with this reason: in a failure code with a field, or in the dialect's detail line, if the device is in the mode for it. */
    static <R> Answer<R> error(DeviceError reason) {
        return new Failure<>(null, List.of(), null, reason);
    }

    /** The same with a reason that a table names. */
    static <R> Answer<R> error(NamedError reason) {
        return error(DeviceError.of(reason));
    }

    /** A failure code of the dialect. */
    static <R> Answer<R> code(String code) {
        return new Failure<>(null, List.of(), code);
    }

    /** A failure ending of the descriptor by name, with the values of its detail lines. */
    static <R> Answer<R> fail(String failure, Object... details) {
        return new Failure<>(failure, List.of(details), null);
    }
}
