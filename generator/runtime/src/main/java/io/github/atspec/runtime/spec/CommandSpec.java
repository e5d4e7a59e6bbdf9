package io.github.atspec.runtime.spec;

import io.github.atspec.runtime.codec.LineCodec;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * @param errors what the numbers of failure codes mean for this command, or null where the dialect's tables say it
 * @param quiet whether the device writes no result codes once a request has succeeded, as the host believes; null where the command changes nothing about that
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
        Aftermath aftermath,
        @Nullable ErrorNames errors,
        @Nullable Predicate<Q> quiet) {

    /** Of a command without a table of its own. */
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
            @Nullable DetailSpec<?> detail,
            Aftermath aftermath) {
        this(command, form, variant, request, steps, failures, assemble, expected, succeeded, timeOut, detail, aftermath, null, null);
    }

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

    /** The same, with a table of its own for the numbers of failure codes. */
    public CommandSpec<Q, R> explainedBy(ErrorNames table) {
        return new CommandSpec<>(command, form, variant, request, steps, failures, assemble, expected, succeeded, timeOut, detail, aftermath, table, quiet);
    }

    /** The same, of a command that changes whether the device writes result codes: it does not after a request for which the test is true. */
    public CommandSpec<Q, R> silencing(Predicate<Q> test) {
        return new CommandSpec<>(command, form, variant, request, steps, failures, assemble, expected, succeeded, timeOut, detail, aftermath, errors, test);
    }

    /**
     * The same, with a listener for the lines of one of its streamed steps.
     *
     * @param step the step's name
     * @param type of its lines
     */
    public <T> CommandSpec<Q, R> listening(String step, Class<T> type, Consumer<? super T> listener) {
        List<Step<Q, R>> heard = steps.stream().map(it -> heard(it, step, line -> listener.accept(type.cast(line)))).toList();
        if (heard.equals(steps)) {
            throw new IllegalArgumentException(title() + " streams nothing called '" + step + "'");
        }
        return new CommandSpec<>(command, form, variant, request, heard, failures, assemble, expected, succeeded, timeOut, detail, aftermath, errors, quiet);
    }

    /** Whether somebody hears of lines as they arrive. */
    public boolean heard() {
        return steps.stream().anyMatch(step -> step instanceof Step.Info<?, ?, ?> info && heard(info.streaming())
                || step instanceof Step.Announced<?, ?, ?> announced && heard(announced.streaming()));
    }

    private static boolean heard(@Nullable Streaming<?> streaming) {
        return streaming != null && streaming.listener() != null;
    }

    private static <Q, R> Step<Q, R> heard(Step<Q, R> step, String name, Consumer<Object> listener) {
        if (step instanceof Step.Info<Q, R, ?> info && info.name().equals(name) && info.streaming() != null) {
            return info.heardBy(listener);
        }
        return step instanceof Step.Announced<Q, R, ?> announced && announced.name().equals(name) && announced.streaming() != null
                ? announced.heardBy(listener)
                : step;
    }

    /** {@code AT+LINK set client}: for messages, journal and traces. */
    public String title() {
        return command + " " + form + (variant == null ? "" : " " + variant);
    }
}
