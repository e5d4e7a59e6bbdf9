package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.trace.WireText;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One command: its line, what it may answer, and who waits for it. Judges lines in the order of {@code SEMANTICS} 5; the caller asks rule by rule. Methods
 * that take input return null for what is not theirs.
 *
 * @param <R> response type
 */
abstract class Exchange<R> {
    private final String title;
    private final Duration timeOut;
    private final Executor where;
    final CompletableFuture<R> future = new CompletableFuture<>();

    /**
     * @param where completes the futures
     */
    Exchange(String title, Duration timeOut, Executor where) {
        this.title = title;
        this.timeOut = timeOut;
        this.where = where;
    }

    final String title() {
        return title;
    }

    final Executor where() {
        return where;
    }

    final Duration timeOut() {
        return timeOut;
    }

    /**
     * The command line, without its end.
     *
     * @throws CommandRefusedException when it must not be sent now
     */
    abstract CommandLine line(LineWriter writer);

    /**
     * @param bytes without the command end
     * @param secrets what traces mask
     * @param payload where its counted bytes are, or null
     * @param end the command end, or null where it is the dialect's
     */
    record CommandLine(Bytes bytes, List<Span> secrets, @Nullable Span payload, @Nullable Bytes end) {

        /** Without counted bytes, and ending as the dialect says. */
        CommandLine(Bytes bytes, List<Span> secrets) {
            this(bytes, secrets, null, null);
        }

        /** How traces print it. */
        String text(List<Span> masked) {
            return payload == null ? WireText.of(bytes, masked) : WireText.withPayload(bytes, payload.from(), payload.to() - payload.from(), masked);
        }
    }

    /** Whether the command line has an end. */
    boolean ends() {
        return true;
    }

    /** What follows from having sent the command line. */
    Next sent() {
        return Next.AWAIT;
    }

    /** What follows from having written it: done where the modem answers nothing, else null. */
    @Nullable Next written() {
        return null;
    }

    /** Rule 2: result codes and fixed lines. */
    abstract @Nullable Next code(String text);

    /** The same for a result code with a field. */
    @Nullable Next code(Reading line) {
        return null;
    }

    /** Rules 3, 5 and 6: strong, weak or free lines of the response. */
    abstract @Nullable Next line(Reading line, Strength strength);

    /** Whether this may be a line of the response, as far as its shape tells. */
    boolean mayTake(Reading line) {
        return true;
    }

    /** Whether nothing more has to come of the answer, the end of which no result code tells. */
    boolean endsInSilence() {
        return false;
    }

    /** There was silence where {@link #endsInSilence}. */
    Next silence() {
        throw new IllegalStateException("a result code is awaited");
    }

    /** How many payload bytes follow these bytes of a line of the response, or -1. */
    long payload(Reading line, Strength strength) {
        return -1;
    }

    /** The prompt that may come now, or null. */
    @Nullable Bytes promptAwaited() {
        return null;
    }

    /** The prompt came. */
    Next prompted() {
        return Next.AWAIT;
    }

    /** The payload has been written. */
    Next payloadSent() {
        return Next.AWAIT;
    }

    /** The modem passes bytes through; {@code channel} is the face of it. Returns false when nobody waits for it any more. */
    boolean entered(Outbox out, DataChannel channel) {
        return false;
    }

    /** The pause after the escape sequence is over: done if nothing more is mandatory, else null. */
    @Nullable Next pauseOver() {
        return null;
    }

    /** What is awaited now, as a phrase. */
    abstract String awaited();

    /** A line that belongs to nothing, masked. */
    void notUnderstood(String line) {}

    /** Whether its lines may hold secrets that no codec knows of. */
    boolean raw() {
        return false;
    }

    /** Gives the response to those who wait. */
    abstract void succeed(Outbox out);

    final void succeed(Outbox out, R response) {
        complete(out, () -> future.complete(response));
    }

    void fail(Outbox out, Throwable cause) {
        complete(out, () -> future.completeExceptionally(cause));
    }

    final void complete(Outbox out, Runnable completion) {
        if (heard()) {
            out.completeInTurn(where, completion);
        } else {
            out.complete(where, completion);
        }
    }

    /** Whether lines of it are delivered as they arrive: it ends after the last delivery. */
    boolean heard() {
        return false;
    }

    /** Nobody waits any more: not to be sent if it has not been. */
    boolean abandoned() {
        return future.isDone();
    }

    /** How a pattern tells its lines from others. */
    enum Strength {
        /** By a literal. */
        STRONG,
        /** By the types of its fields. */
        WEAK,
        /** Not at all: it takes what is left. */
        FREE
    }
}
