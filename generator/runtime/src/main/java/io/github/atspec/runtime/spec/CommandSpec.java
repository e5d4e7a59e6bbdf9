package io.github.atspec.runtime.spec;

import io.github.atspec.runtime.codec.LineCodec;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One variant of one form of a command, as data for client session and emulator engine: generated once, used by both sides.
 *
 * @param <Q> request type
 * @param <R> response type; {@link Done} where the device answers with fixed lines alone
 * @param command the command's name, {@code AT+LINK}
 * @param form {@code set}, {@code read}, {@code test}, {@code execute} or {@code basic}
 * @param variant the variant's name, or null
 * @param request codec of the request line
 * @param steps of the success response in order; the last one is its ending
 * @param failures failure endings besides the failure codes of the dialect
 * @param assemble makes the response from the lines read
 * @param expected false when the mode guard of the variant is known to be false
 * @param succeeded what the host believes after success: sets modes
 * @param timeOut how long the command may take on the host's clock
 * @param detail the line that says why it failed, or null where the dialect has none
 * @param aftermath what it means for the state as a whole
 */
public record CommandSpec<Q, R>(
        String command,
        String form,
        @Nullable String variant,
        LineCodec<Q> request,
        List<Step<Q, R>> steps,
        List<FailureSpec> failures,
        Function<Collected, R> assemble,
        BooleanSupplier expected,
        BiConsumer<Q, R> succeeded,
        Duration timeOut,
        @Nullable DetailSpec<?> detail,
        Aftermath aftermath) {

    /** Without an aftermath. */
    public CommandSpec(
            String command,
            String form,
            @Nullable String variant,
            LineCodec<Q> request,
            List<Step<Q, R>> steps,
            List<FailureSpec> failures,
            Function<Collected, R> assemble,
            BooleanSupplier expected,
            BiConsumer<Q, R> succeeded,
            Duration timeOut,
            @Nullable DetailSpec<?> detail) {
        this(command, form, variant, request, steps, failures, assemble, expected, succeeded, timeOut, detail, Aftermath.NONE);
    }

    /** Without an aftermath, of a dialect without a detail line. */
    public CommandSpec(
            String command,
            String form,
            @Nullable String variant,
            LineCodec<Q> request,
            List<Step<Q, R>> steps,
            List<FailureSpec> failures,
            Function<Collected, R> assemble,
            BooleanSupplier expected,
            BiConsumer<Q, R> succeeded,
            Duration timeOut) {
        this(command, form, variant, request, steps, failures, assemble, expected, succeeded, timeOut, null);
    }

    /** {@code AT+LINK set client}: for messages, journal and traces. */
    public String title() {
        return command + " " + form + (variant == null ? "" : " " + variant);
    }
}
