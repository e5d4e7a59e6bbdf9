package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A command of the descriptor: a cursor over the steps of its response. */
final class SpecExchange<Q, R> extends Exchange<R> {
    private final CommandSpec<Q, R> spec;
    private final Q request;
    private final Dialect dialect;
    private final Events events;
    private final FinalCodes codes;
    private final Collected collected = new Collected();
    private final Taken taken = new Taken(collected, this::deliver);
    private final Failures failures;
    private final List<String> notUnderstood = new ArrayList<>();
    private final @Nullable CompletableFuture<DataMode<R>> entered;
    private final boolean heard;
    private int at;
    private Outcomes.@Nullable Awaited<Q, ?> awaitedLater;
    private boolean sent;
    private boolean payloadBegun;
    /** Whether the modem writes no result codes. */
    private boolean quiet;
    private @Nullable R response;

    /** What every command of a session shares. */
    record Context(Dialect dialect, Events events, FinalCodes codes) {}

    /**
     * @param entered who waits for data mode, or null for a command without
     */
    SpecExchange(
            CommandSpec<Q, R> spec,
            Q request,
            Context context,
            Duration timeOut,
            Executor where,
            @Nullable CompletableFuture<DataMode<R>> entered) {
        super(spec.title(), timeOut, where);
        this.spec = spec;
        this.request = request;
        this.dialect = context.dialect();
        this.events = context.events();
        this.codes = context.codes();
        this.failures = new Failures(spec.failures(), spec.detail(), context.dialect().failure());
        this.entered = entered;
        this.heard = spec.heard();
    }

    /** Events settle the command once it is answered. */
    void settledLater(Outcomes.Awaited<Q, ?> awaited) {
        awaitedLater = awaited;
    }

    @Override
    CommandLine line(LineWriter writer) {
        if (!spec.expected().getAsBoolean()) {
            throw new CommandRefusedException(title(), "it is not available in the mode the modem is in");
        }
        refuseTooMuch();
        writer.clear();
        spec.request().write(writer, request);
        Span payload = writer.payload();
        int counted = payload == null ? 0 : payload.to() - payload.from();
        refuseLonger("its payload", counted, dialect.longestPayload());
        refuseLonger("its line", writer.length() - counted, dialect.longestLine());
        return new CommandLine(Bytes.copyOf(writer.array(), 0, writer.length()), writer.secrets(), payload, spec.request().commandEnd());
    }

    private void refuseLonger(String what, int length, int most) {
        if (length > most) {
            throw new CommandRefusedException(title(), what + " has " + length + " bytes, the modem takes " + most);
        }
    }

    /** A device would take for commands what is behind as much as is announced. */
    private void refuseTooMuch() {
        for (Step<Q, R> step : steps()) {
            if (step instanceof Step.Payload<Q, R> payload) {
                refuseTooMuch(payload);
            }
        }
    }

    private void refuseTooMuch(Step.Payload<Q, R> payload) {
        long most = payload.most(request, dialect.longestPayload());
        int length = payload.count() == null ? payload.data().apply(request).length() : payload.written(request).length();
        if (length > most) {
            String what = payload.count() == null
                    ? "its payload has " + length + " bytes, the modem takes " + most
                    : "its payload has " + length + " bytes as it is written, only " + most + " are announced";
            throw new CommandRefusedException(title(), what);
        }
    }

    @Override
    Next sent() {
        sent = true;
        quiet = quietAfter(codes.quiet());
        return steps().isEmpty() ? Next.AWAIT : next();
    }

    /** Whether the modem writes no result codes once this has succeeded. */
    boolean quietAfter(boolean before) {
        return spec.quiet() == null ? before : spec.quiet().test(request);
    }

    void quiet(boolean none) {
        quiet = none;
    }

    @Override
    boolean endsInSilence() {
        return quiet && !steps().isEmpty() && steps().subList(at, steps().size()).stream().takeWhile(step -> !(step instanceof Step.Passthrough)).allMatch(this::skippable);
    }

    @Override
    Next silence() {
        while (at < steps().size() && !(steps().get(at) instanceof Step.Passthrough)) {
            at++;
        }
        return next();
    }

    private boolean skippable(Step<Q, R> step) {
        return quiet && step instanceof Step.Fixed<Q, R> fixed && codes.contains(fixed.text()) || Steps.skippable(step, collected);
    }

    @Override
    boolean mayTake(Reading line) {
        for (Step<Q, R> step : steps().subList(at, steps().size())) {
            if (step instanceof Step.Info<Q, R, ?> info && line.as(info.codec()) != null) {
                return true;
            } else if (!skippable(step)) {
                break;
            }
        }
        return false;
    }

    @Override
    @Nullable Next written() {
        return steps().isEmpty() ? done() : null;
    }

    @Override
    @Nullable Next code(String text) {
        return steps().isEmpty() ? null : ended(text);
    }

    private @Nullable Next ended(String text) {
        for (int i = at; i < steps().size(); i++) {
            if (steps().get(i) instanceof Step.Fixed<Q, R> fixed && fixed.text().equals(text)) {
                at = i + 1;
                return next();
            }
            if (!skippable(steps().get(i))) {
                break;
            }
        }
        CommandFailedException failure = failures.ended(title(), text);
        if (failure != null) {
            return new Next.Fail(failure, unsent() || payloadBegun && failures.isPlain(text));
        }
        return last() instanceof Step.Fixed<Q, R> last && last.text().equals(text) ? incomplete(text) : null;
    }

    @Override
    @Nullable Next code(Reading line) {
        DeviceError why = steps().isEmpty() ? null : codes.failure(line, spec.errors());
        return why == null ? null : new Next.Fail(new CommandFailedException(title(), line.bytes().utf8(), null, List.of(), why), payloadBegun);
    }

    private Next incomplete(String text) {
        String what = "'" + text + "' came before " + awaited();
        boolean outOfStep = steps().subList(at, steps().size()).stream()
                .anyMatch(s -> s instanceof Step.Prompt || s instanceof Step.Payload || s instanceof Step.Passthrough);
        return new Next.Fail(new IncompleteResponseException(title(), what, notUnderstood), outOfStep);
    }

    /** Whether a part of the payload has not been written. */
    private boolean unsent() {
        return payloadBegun && at < steps().size() && steps().get(at) instanceof Step.Payload;
    }

    @Override
    @Nullable Next line(Reading line, Strength strength) {
        // What the modem's mode holds back is tried last: the bytes decide, but not against a line that fits and is expected.
        for (boolean expected : new boolean[] {true, false}) {
            int step = taker(line, strength, expected);
            if (step >= 0) {
                at = step;
                return next();
            }
        }
        if (failures.detail(line, strength)) {
            return Next.AWAIT;
        }
        boolean early = last() instanceof Step.Info<Q, R, ?> last && at < steps().size() && strength == Strength.STRONG && reads(last, line);
        return early ? incomplete(line.bytes().utf8()) : null;
    }

    private <T> boolean reads(Step.Info<Q, R, T> last, Reading line) {
        T value = last.codec().strong() ? line.as(last.codec()) : null;
        return value != null && last.match().test(request, value);
    }

    private @Nullable Step<Q, R> last() {
        return steps().isEmpty() ? null : steps().get(steps().size() - 1);
    }

    /** The step that takes the line, or -1. */
    private int taker(Reading line, Strength strength, boolean expected) {
        for (int i = at; i < steps().size(); i++) {
            Step<Q, R> step = steps().get(i);
            if (Steps.expected(step) == expected && takes(step, line, strength)) {
                return i;
            }
            if (!skippable(step)) {
                break;
            }
        }
        return -1;
    }

    private boolean takes(Step<Q, R> step, Reading line, Strength strength) {
        if (step instanceof Step.Info<Q, R, ?> info) {
            return Steps.take(info, request, line, strength, taken);
        }
        return strength == Strength.STRONG
                && step instanceof Step.Announced<Q, R, ?> announced
                && Steps.take(announced, request, line, events, taken);
    }

    @Override
    long payload(Reading line, Strength strength) {
        boolean anyExpected = false;
        long unexpected = -1;
        for (int i = at; i < steps().size(); i++) {
            Step<Q, R> step = steps().get(i);
            long length = Steps.payload(step, line, strength);
            if (length >= 0 && Steps.expected(step)) {
                return length;
            }
            anyExpected |= Steps.expected(step) && Steps.counts(step);
            unexpected = unexpected < 0 ? length : unexpected;
            if (!skippable(step)) {
                break;
            }
        }
        // Where the beginning of one line is the whole head of another, only the mode tells which of them it is.
        return unexpected >= 0 && !anyExpected ? unexpected : failures.payload(line, strength);
    }

    @Override
    @Nullable Bytes promptAwaited() {
        int i = at;
        while (i < steps().size() && skippable(steps().get(i))) {
            i++;
        }
        return i < steps().size() && steps().get(i) instanceof Step.Prompt<Q, R> prompt ? Bytes.utf8(prompt.known()) : null;
    }

    @Override
    Next prompted() {
        while (!(steps().get(at) instanceof Step.Prompt)) {
            at++;
        }
        at++;
        return next();
    }

    @Override
    Next payloadSent() {
        at++;
        return next();
    }

    @Override
    @Nullable Next pauseOver() {
        boolean nothingMandatory = steps().subList(at, steps().size()).stream().allMatch(this::skippable);
        return nothingMandatory ? done() : null;
    }

    /** What the cursor stands at. */
    private Next next() {
        while (at < steps().size() && Steps.full(steps().get(at), collected)) {
            at++;
        }
        if (at == steps().size()) {
            return done();
        }
        Step<Q, R> step = steps().get(at);
        if (step instanceof Step.Payload<Q, R> payload) {
            payloadBegun = true;
            return new Next.Send(payload.written(request), payload.secret());
        }
        if (step instanceof Step.Passthrough) {
            at++;
            return new Next.Passthrough();
        }
        return Next.AWAIT;
    }

    /** Whether nothing more has to come but the ending. */
    boolean mayBeOver() {
        int end = steps().get(steps().size() - 1) instanceof Step.Fixed ? steps().size() - 1 : steps().size();
        return steps().subList(Math.min(at, end), end).stream().allMatch(this::skippable);
    }

    /** It has succeeded without its ending, which is not written where another command follows on its line. */
    Next over() {
        return done();
    }

    /** Whether another command may follow on its line. */
    boolean mayBeFollowed() {
        boolean takesData = steps().stream().anyMatch(s -> s instanceof Step.Prompt || s instanceof Step.Payload || s instanceof Step.Passthrough);
        return !takesData && !spec.aftermath().restarts();
    }

    /** Whether the modem answers anything, a result code at least. */
    boolean answered() {
        return !steps().isEmpty();
    }

    /** Whether a line is one of this command. */
    boolean reads(Bytes line) {
        try {
            return spec.request().read(new LineReader(dialect).reset(line.toByteArray(), 0, line.length())) != null;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private Next done() {
        try {
            R assembled = spec.assemble().apply(collected);
            spec.succeeded().accept(request, assembled);
            response = assembled;
            if (awaitedLater != null) {
                events.outcomes().await(awaitedLater);
            }
            return new Next.Done();
        } catch (RuntimeException e) {
            return new Next.Fail(e, false);
        }
    }

    @Override
    String awaited() {
        for (int i = at; i < steps().size(); i++) {
            if (!skippable(steps().get(i))) {
                return Steps.awaited(steps().get(i));
            }
        }
        return "the end";
    }

    @Override
    void notUnderstood(String line) {
        if (notUnderstood.size() < 10) {
            notUnderstood.add(line);
        }
    }

    @Override
    boolean entered(Outbox out, DataChannel channel) {
        if (entered == null || entered.isDone()) {
            return false;
        }
        complete(out, () -> entered.complete(new DataModeFace<>(channel, future)));
        return true;
    }

    @Override
    void succeed(Outbox out) {
        succeed(out, java.util.Objects.requireNonNull(response));
    }

    @Override
    void fail(Outbox out, Throwable cause) {
        if (sent) {
            spec.aftermath().doubt().run();
        }
        super.fail(out, cause);
        if (entered != null) {
            complete(out, () -> entered.completeExceptionally(cause));
        }
    }

    @Override
    boolean heard() {
        return heard;
    }

    /** Nobody hears of a call that was given up. */
    private void deliver(Runnable delivery) {
        if (!abandoned()) {
            events.deliver(delivery);
        }
    }

    @Override
    boolean abandoned() {
        return super.abandoned() || entered != null && entered.isDone();
    }

    private List<Step<Q, R>> steps() {
        return spec.steps();
    }
}
