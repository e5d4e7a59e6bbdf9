package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.DetailSpec;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.spec.LaterSpec;
import io.github.atspec.runtime.spec.ResultCodes;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.runtime.time.TimeSource;
import io.github.atspec.runtime.transport.Transport;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A host's conversation with one modem: commands in flight one at a time, in the order they were given; events to subscribers. Thread-safe.
 *
 * <p>Threads. Bytes are taken in on the transport's thread, time-outs on the time source's. Subscribers are called one at a time, in the order of the wire, on
 * the executor of the {@linkplain SessionOptions#withExecutor options} (threads of the session's own by default), as are those who chained something to a
 * future, independently of them; so both may call the session and wait, subscribers not for a call with a listener: it is called in turn with them. Command
 * lines are written on the thread of the caller where nothing was in flight, payloads on the executor. No foreign code but codecs and what a
 * {@link CommandSpec} consists of runs with the session's lock held.
 */
public final class Session implements AutoCloseable {
    private static final Executor HERE = Runnable::run;
    private static final Duration RAW_TIME_OUT = Duration.ofSeconds(10);

    private final ReentrantLock lock = new ReentrantLock();
    private final Transport transport;
    private final Dialect dialect;
    private final SessionOptions options;
    private final long origin;
    private final Outbox out;
    private final Events events;
    private final SpecExchange.Context context;
    private final Machine machine;
    private final SerialRunner writer = new SerialRunner();
    private final Alarm alarm;
    private final RawCommands raws;
    private final @Nullable AlreadyPassing passing;
    private final Waiting waiting = new Waiting();
    private final OneLine oneLine;

    private Session(Transport transport, Dialect dialect, Collection<? extends EventSpec<?>> known, SessionOptions options) {
        this.transport = transport;
        this.dialect = dialect;
        this.options = options;
        TimeSource time = options.time();
        this.origin = time.nanoTime();
        this.out = new Outbox(options.wireLog(), origin, options.executor().orElseGet(Threads::pool));
        this.events = new Events(known, out);
        this.context = new SpecExchange.Context(dialect, events, new FinalCodes(dialect));
        Machine.Timing timing = new Machine.Timing(options.quiet(), options.probeTimeOut());
        this.machine = new Machine(context, out, timing, () -> new DataChannel(this, time));
        this.raws = new RawCommands(context, options.timeOut().orElse(RAW_TIME_OUT));
        this.oneLine = new OneLine(dialect, context.codes());
        this.passing = options.inDataMode() ? new AlreadyPassing(dialect, options.timeOut().orElse(RAW_TIME_OUT)) : null;
        if (passing != null) {
            machine.enterDataMode(passing);
        }
        this.alarm = new Alarm(time, () -> input(out.callbacks(), machine::tick));
    }

    /**
     * Starts a session over a transport, which it closes in the end.
     *
     * @param events the unsolicited result codes of the command set
     */
    public static Session open(Transport transport, Dialect dialect, Collection<? extends EventSpec<?>> events, SessionOptions options) {
        Session session = new Session(transport, dialect, events, options);
        transport.start(session.new Receiver());
        return session;
    }

    // ---- commands

    /**
     * Sends a command and waits for its response.
     *
     * @throws CommandFailedException when the modem answers a failure
     * @throws CommandTimeOutException when it does not answer in time
     * @throws IncompleteResponseException when it ends its response too early
     * @throws CommandRefusedException when the command cannot be sent; nothing was written
     * @throws SessionClosedException when the session was closed or its connection ended
     * @throws SessionLostException when the modem did not come back after a fault
     */
    public <Q, R> R execute(CommandSpec<Q, R> command, Q request) {
        waiting.mayWait(command.title());
        return await(give(exchange(command, request, HERE, null)).future, command.title());
    }

    /**
     * Queues a command; failures as for {@link #execute}. Cancelling the future takes the command out of the queue; once in flight, its answer is awaited and
     * dropped.
     */
    public <Q, R> CompletableFuture<R> submit(CommandSpec<Q, R> command, Q request) {
        return give(exchange(command, request, out.callbacks(), null)).future;
    }

    /** Sends a command that an event settles after its answer, and waits for the answer; failures as for {@link #execute}. */
    public <Q, R, S> Later<R, S> executeLater(CommandSpec<Q, R> command, LaterSpec<Q, S> later, Q request) {
        waiting.mayWait(command.title());
        Outcomes.Awaited<Q, S> awaited = new Outcomes.Awaited<>(command.title(), request, later, out.callbacks());
        return new Later<>(await(give(settledLater(command, request, HERE, awaited)).future, command.title()), awaited.outcome);
    }

    /** The same without waiting. */
    public <Q, R, S> CompletableFuture<Later<R, S>> submitLater(CommandSpec<Q, R> command, LaterSpec<Q, S> later, Q request) {
        Outcomes.Awaited<Q, S> awaited = new Outcomes.Awaited<>(command.title(), request, later, out.callbacks());
        return give(settledLater(command, request, out.callbacks(), awaited)).future.thenApply(response -> new Later<>(response, awaited.outcome));
    }

    private <Q, R> SpecExchange<Q, R> settledLater(CommandSpec<Q, R> command, Q request, Executor where, Outcomes.Awaited<Q, ?> awaited) {
        SpecExchange<Q, R> exchange = exchange(command, request, where, null);
        exchange.settledLater(awaited);
        return exchange;
    }

    /** Sends a command that enters data mode, and waits until it has; failures as for {@link #execute}. */
    public <Q, R> DataMode<R> enter(CommandSpec<Q, R> command, Q request) {
        waiting.mayWait(command.title());
        CompletableFuture<DataMode<R>> entered = new CompletableFuture<>();
        give(exchange(command, request, HERE, entered));
        return await(entered, command.title());
    }

    /** The same without waiting. Cancelling the future leaves data mode as soon as it is entered. */
    public <Q, R> CompletableFuture<DataMode<R>> submitEnter(CommandSpec<Q, R> command, Q request) {
        CompletableFuture<DataMode<R>> entered = new CompletableFuture<>();
        give(exchange(command, request, out.callbacks(), entered));
        return entered;
    }

    /** Sends a line as it is and waits for a final result code; a failure code is not an exception here. */
    public RawResponse raw(String line) {
        return raw(RawCommand.of(line));
    }

    /**
     * The same with data that the modem asks for.
     *
     * @throws CommandFailedException when a result code came while data were being written
     */
    public RawResponse raw(RawCommand command) {
        waiting.mayWait(command.line());
        return await(give(raws.exchange(command, HERE)).future, command.line());
    }

    /** The same without waiting. */
    public CompletableFuture<RawResponse> submitRaw(String line) {
        return submitRaw(RawCommand.of(line));
    }

    /** The same without waiting. */
    public CompletableFuture<RawResponse> submitRaw(RawCommand command) {
        return give(raws.exchange(command, out.callbacks())).future;
    }

    private <Q, R> SpecExchange<Q, R> exchange(CommandSpec<Q, R> command, Q request, Executor where, @Nullable CompletableFuture<DataMode<R>> entered) {
        boolean passes = command.steps().stream().anyMatch(Step.Passthrough.class::isInstance);
        if (passes != (entered != null)) {
            throw new IllegalArgumentException(
                    command.title() + (passes ? " enters data mode: use enter()" : " does not enter data mode: use execute()"));
        }
        if (where == HERE && command.heard() && out.delivering()) {
            throw new IllegalStateException(command.title() + ": its lines are delivered by the thread that would wait; use the asynchronous call");
        }
        Duration timeOut = options.timeOut().orElse(command.timeOut());
        return new SpecExchange<>(command, request, context, timeOut, where, entered);
    }

    /** When a raw line begins as one of these commands does, the modes it sets are relied on no longer. */
    public void watchRaw(CommandSpec<?, ?>... commands) {
        raws.watch(commands);
    }

    /** Tells why a raw command failed by this line. */
    public void explainRaw(DetailSpec<?> detail) {
        raws.explain(detail);
    }

    /** Tells of final result codes that are more than the texts of the dialect. */
    public void resultCodes(ResultCodes codes) {
        context.codes().know(codes);
    }

    /**
     * Writes the commands that {@code task} submits on one line, and returns what the task returns. They have one result code, with which their futures are completed. On a
     * failure those that are seen to have succeeded have their response, and all others fail: which of them it was cannot be told.
     */
    public <T> T together(Supplier<T> task) {
        return oneLine.of(task, this::give);
    }

    private <E extends Exchange<?>> E give(E exchange) {
        if (!oneLine.takes(exchange, HERE)) {
            input(HERE, () -> machine.submit(exchange));
        }
        return exchange;
    }

    // ---- events

    /** Delivers an event, one of those the session was opened with, from now on. A subscriber that throws is logged. */
    public <E> Subscription subscribe(EventSpec<E> event, Consumer<? super E> subscriber) {
        return events.subscribe(event, subscriber);
    }

    /** Delivers lines that belong to nothing, without their ends. They may hold secrets. */
    public Subscription onUnknownLine(Consumer<Bytes> subscriber) {
        return events.onUnknownLine(subscriber);
    }

    /** Delivers lines that were understood but for surplus fields at their end; the lines go their usual way besides. */
    public Subscription onSurplusFields(Consumer<SurplusFields> subscriber) {
        return events.onSurplusFields(subscriber);
    }

    /** Delivers lines that were understood though their strings can end in several ways; the lines go their usual way besides. */
    public Subscription onUndecidedString(Consumer<UndecidedString> subscriber) {
        return events.onUndecidedString(subscriber);
    }

    /** Delivers lines with a value that its enumeration does not list; the lines go their usual way besides. */
    public Subscription onUnlistedValue(Consumer<UnlistedValue> subscriber) {
        return events.onUnlistedValue(subscriber);
    }

    void deliver(Runnable delivery) {
        out.deliver(delivery);
        out.flush();
    }

    // ---- data mode

    /**
     * The data mode that the modem was in when the session began, see {@link SessionOptions#withDataMode}. Its response is empty: what the modem says when it is left is
     * taken for the end of it.
     */
    public DataMode<Done> dataMode() {
        if (passing == null) {
            throw new IllegalStateException("the session was not opened in data mode");
        }
        return passing.face();
    }

    void write(DataChannel channel, Bytes data) {
        input(HERE, () -> machine.write(channel, data));
    }

    void leave(DataChannel channel) {
        input(HERE, () -> machine.leave(channel));
    }

    // ---- the end

    /** Ends the session: commands in flight and queued fail, the transport is closed. Idempotent. */
    @Override
    public void close() {
        end(() -> new SessionClosedException("the session was closed", null));
        transport.close();
    }

    private void end(Supplier<RuntimeException> why) {
        input(HERE, () -> machine.close(why));
        alarm.cancel();
    }

    private void connectionEnded(@Nullable IOException cause) {
        String message = cause == null ? "the connection was ended by the other side" : "the connection failed: " + cause.getMessage();
        end(() -> new SessionClosedException(message, cause));
    }

    // ---- the machinery around the state machine

    private long now() {
        return options.time().nanoTime() - origin;
    }

    /** Gives the state machine an input and does what it wants done; {@code where} writes. */
    private void input(Executor where, Runnable step) {
        boolean somethingToWrite = locked(step);
        out.flush();
        if (somethingToWrite) {
            writer.add(this::writeAll);
            writer.kick(where);
        }
    }

    private boolean locked(Runnable step) {
        lock.lock();
        try {
            machine.at(now());
            step.run();
            alarm.set(machine.now, machine.deadline());
            return !out.nothingToWrite();
        } finally {
            lock.unlock();
        }
    }

    private void writeAll() {
        for (Outgoing next = takeWrite(); next != null; next = takeWrite()) {
            out.flushLogs();
            try {
                transport.write(next.bytes().toByteArray(), 0, next.bytes().length());
                locked(machine::written);
            } catch (IOException e) {
                transport.close();
                locked(() -> machine.close(() -> new SessionClosedException("the connection failed: " + e.getMessage(), e)));
            }
            out.flush();
        }
    }

    private @Nullable Outgoing takeWrite() {
        lock.lock();
        try {
            Outgoing next = out.takeWrite();
            if (next != null) {
                machine.at(now());
                machine.taken(next);
                alarm.set(machine.now, machine.deadline());
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    <T> T await(Future<T> future, String what) {
        return waiting.await(future, what);
    }

    private final class Receiver implements Transport.Receiver {
        @Override
        public void received(byte[] bytes, int offset, int length) {
            waiting.delivering(() -> input(out.callbacks(), () -> machine.received(bytes, offset, length)));
        }

        @Override
        public void closed(@Nullable IOException cause) {
            connectionEnded(cause);
        }
    }
}
