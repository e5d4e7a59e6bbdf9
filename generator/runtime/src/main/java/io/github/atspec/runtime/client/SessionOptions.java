package io.github.atspec.runtime.client;

import io.github.atspec.runtime.time.SystemTime;
import io.github.atspec.runtime.time.TimeSource;
import io.github.atspec.runtime.trace.WireLog;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * How a session runs. Immutable; each method gives a changed copy of {@link #standard()}.
 */
public final class SessionOptions {
    private final TimeSource time;
    private final WireLog wireLog;
    private final @Nullable Duration timeOut;
    private final @Nullable Executor executor;
    private final Duration quiet;
    private final Duration probeTimeOut;
    private final boolean inDataMode;

    private SessionOptions(
            TimeSource time,
            WireLog wireLog,
            @Nullable Duration timeOut,
            @Nullable Executor executor,
            Duration quiet,
            Duration probeTimeOut,
            boolean inDataMode) {
        this.time = time;
        this.wireLog = wireLog;
        this.timeOut = timeOut;
        this.executor = executor;
        this.quiet = quiet;
        this.probeTimeOut = probeTimeOut;
        this.inDataMode = inDataMode;
    }

    /** System time, no wire log, the descriptor's time-outs, threads of the session's own. */
    public static SessionOptions standard() {
        return new SessionOptions(
                new SystemTime(), WireLog.NONE, null, null, Duration.ofMillis(200), Duration.ofSeconds(2), false);
    }

    /** Takes the time from there. */
    public SessionOptions withTime(TimeSource source) {
        return new SessionOptions(source, wireLog, timeOut, executor, quiet, probeTimeOut, inDataMode);
    }

    /** Records the wire there. */
    public SessionOptions withWireLog(WireLog log) {
        return new SessionOptions(time, log, timeOut, executor, quiet, probeTimeOut, inDataMode);
    }

    /** Gives every command this time instead of the descriptor's. */
    public SessionOptions withTimeOut(Duration everyCommand) {
        return new SessionOptions(time, wireLog, everyCommand, executor, quiet, probeTimeOut, inDataMode);
    }

    /**
     * Calls subscribers, completes futures and writes payloads there. {@code Runnable::run} does it on the thread that delivers or advances the time, which
     * makes tests on one thread deterministic; a subscriber must not wait for the session then.
     */
    public SessionOptions withExecutor(Executor callbacks) {
        return new SessionOptions(time, wireLog, timeOut, callbacks, quiet, probeTimeOut, inDataMode);
    }

    /**
     * How to find back to a modem after a fault.
     *
     * @param silence how long nothing may arrive before the first probe, and after the last answer
     * @param answer how long each of the three probes may take
     */
    public SessionOptions withResynchronisation(Duration silence, Duration answer) {
        return new SessionOptions(time, wireLog, timeOut, executor, silence, answer, inDataMode);
    }

    /**
     * The modem passes bytes through already: it began so after its start, or an earlier session left it so. Nothing is sent but data until
     * {@link Session#dataMode()} is left.
     */
    public SessionOptions withDataMode() {
        return new SessionOptions(time, wireLog, timeOut, executor, quiet, probeTimeOut, true);
    }

    public TimeSource time() {
        return time;
    }

    public WireLog wireLog() {
        return wireLog;
    }

    /** The time-out of every command, if it overrides the descriptor's. */
    public Optional<Duration> timeOut() {
        return Optional.ofNullable(timeOut);
    }

    Optional<Executor> executor() {
        return Optional.ofNullable(executor);
    }

    boolean inDataMode() {
        return inDataMode;
    }

    Duration quiet() {
        return quiet;
    }

    Duration probeTimeOut() {
        return probeTimeOut;
    }
}
