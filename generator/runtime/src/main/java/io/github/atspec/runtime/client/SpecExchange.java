package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.spec.Aftermath;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
    private final Cursor<Q, R> cursor;
    private Outcomes.@Nullable Awaited<Q, ?> awaitedLater;
    private boolean sent;
    private boolean payloadBegun;
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
        this.cursor = new Cursor<>(spec.steps(), collected, codes);
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
        return lineInAnyMode(writer);
    }

    /** Its line where commands before it on the same line set modes. */
    CommandLine lineInAnyMode(LineWriter writer) {
        new Limits<>(spec, dialect).refuseTooMuch(request);
        writer.clear();
        spec.request().write(writer, request);
        Span payload = writer.payload();
        new Limits<>(spec, dialect).refuseLonger(writer.length(), payload);
        return new CommandLine(Bytes.copyOf(writer.array(), 0, writer.length()), writer.secrets(), payload, spec.request().commandEnd());
    }

    @Override
    Next sent() {
        sent = true;
        cursor.quiet(quietAfter(codes.quiet()));
        return cursor.empty() ? Next.AWAIT : next();
    }

    /** Whether the modem writes no result codes once this has succeeded. */
    boolean quietAfter(boolean before) {
        return spec.quiet() == null ? before : spec.quiet().test(request);
    }

    void quiet(boolean none) {
        cursor.quiet(none);
    }

    @Override
    boolean endsInSilence() {
        return cursor.endsInSilence();
    }

    @Override
    Next silence() {
        cursor.silence();
        return next();
    }

    @Override
    boolean mayTake(Reading line) {
        return cursor.open().stream().anyMatch(step -> step instanceof Step.Info<Q, R, ?> info && line.as(info.codec()) != null);
    }

    @Override
    @Nullable Next written() {
        return cursor.empty() ? done() : null;
    }

    @Override
    @Nullable Next code(String text) {
        return cursor.empty() ? null : ended(text);
    }

    private @Nullable Next ended(String text) {
        OptionalInt fixed = cursor.find(step -> isFixed(step, text));
        if (fixed.isPresent()) {
            cursor.to(fixed.getAsInt() + 1);
            return next();
        }
        CommandFailedException failure = failures.ended(title(), text);
        if (failure != null) {
            return new Next.Fail(failure, unsent() || payloadBegun && failures.isPlain(text));
        }
        return isFixed(cursor.last(), text) ? incomplete(text) : null;
    }

    private static boolean isFixed(@Nullable Step<?, ?> step, String text) {
        return step instanceof Step.Fixed<?, ?> fixed && fixed.text().equals(text);
    }

    @Override
    @Nullable Next code(Reading line) {
        DeviceError why = cursor.empty() ? null : codes.failure(line, spec.errors());
        return why == null ? null : new Next.Fail(new CommandFailedException(title(), line.bytes().utf8(), null, List.of(), why), payloadBegun);
    }

    private Next incomplete(String text) {
        String what = "'" + text + "' came before " + awaited();
        return new Next.Fail(new IncompleteResponseException(title(), what, notUnderstood), cursor.awaitsData());
    }

    /** Whether a part of the payload has not been written. */
    private boolean unsent() {
        return payloadBegun && !cursor.atEnd() && cursor.step() instanceof Step.Payload;
    }

    @Override
    @Nullable Next line(Reading line, Strength strength) {
        // What the modem's mode holds back is tried last: the bytes decide, but not against a line that fits and is expected.
        for (boolean expected : new boolean[] {true, false}) {
            OptionalInt step = cursor.find(each -> Steps.expected(each) == expected && takes(each, line, strength));
            if (step.isPresent()) {
                cursor.to(step.getAsInt());
                return next();
            }
        }
        if (failures.detail(line, strength)) {
            return Next.AWAIT;
        }
        boolean early = cursor.last() instanceof Step.Info<Q, R, ?> last && !cursor.atEnd() && strength == Strength.STRONG && Steps.reads(last, request, line, strength);
        return early ? incomplete(line.bytes().utf8()) : null;
    }

    /** Whether a line is one of its response, taken or not. */
    boolean reads(Reading line, Strength strength) {
        return cursor.open().stream().anyMatch(step -> step instanceof Step.Info<Q, R, ?> info && Steps.reads(info, request, line, strength));
    }

    private boolean takes(Step<Q, R> step, Reading line, Strength strength) {
        return step instanceof Step.Info<Q, R, ?> info && Steps.take(info, request, line, strength, taken)
                || strength == Strength.STRONG && step instanceof Step.Announced<Q, R, ?> announced && Steps.take(announced, request, line, events, taken);
    }

    @Override
    long payload(Reading line, Strength strength) {
        boolean anyExpected = false;
        long unexpected = -1;
        for (Step<Q, R> step : cursor.open()) {
            long length = Steps.payload(step, line, strength);
            if (length >= 0 && Steps.expected(step)) {
                return length;
            }
            anyExpected |= Steps.expected(step) && Steps.counts(step);
            unexpected = unexpected < 0 ? length : unexpected;
        }
        // Where the beginning of one line is the whole head of another, only the mode tells which of them it is.
        return unexpected >= 0 && !anyExpected ? unexpected : failures.payload(line, strength);
    }

    @Override
    @Nullable Bytes promptAwaited() {
        return cursor.prompt();
    }

    @Override
    Next prompted() {
        cursor.prompted();
        return next();
    }

    @Override
    Next payloadSent() {
        cursor.next();
        return next();
    }

    @Override
    @Nullable Next pauseOver() {
        return cursor.mayEnd() ? done() : null;
    }

    /** What the cursor stands at. */
    private Next next() {
        cursor.passFull();
        if (cursor.atEnd()) {
            return done();
        }
        Step<Q, R> step = cursor.step();
        if (step instanceof Step.Payload<Q, R> payload) {
            payloadBegun = true;
            return new Next.Send(payload.written(request), payload.secret());
        }
        if (step instanceof Step.Passthrough) {
            cursor.next();
            return new Next.Passthrough();
        }
        return Next.AWAIT;
    }

    /** Whether nothing more has to come but the ending. */
    boolean mayBeOver() {
        return cursor.mayBeOver();
    }

    /** It has succeeded without its ending, which is not written where another command follows on its line. */
    Next over() {
        return done();
    }

    /** Whether its success changes modes. */
    boolean setsModes() {
        return spec.aftermath() != Aftermath.NONE;
    }

    /** Whether another command may follow on its line. */
    boolean mayBeFollowed() {
        boolean takesData = spec.steps().stream().anyMatch(s -> s instanceof Step.Prompt || s instanceof Step.Payload || s instanceof Step.Passthrough);
        return !takesData && !spec.aftermath().restarts();
    }

    /** Whether the modem answers anything, a result code at least. */
    boolean answered() {
        return !cursor.empty();
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
        return cursor.awaited();
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
}
