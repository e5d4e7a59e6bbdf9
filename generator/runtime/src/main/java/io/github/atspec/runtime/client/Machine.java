package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.trace.SecretMemory;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.trace.WireText;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A session without threads, transport and clock: bytes, times and commands in; bytes, deliveries and a deadline out. The owner sees to it that one thread
 * at a time is inside, calls {@link #at} before every input, and empties the outbox after it.
 */
final class Machine {
    final Dialect dialect;
    final FinalCodes codes;
    final Outbox out;
    final Events events;
    final Timing timing;
    final SecretMemory secrets = new SecretMemory();
    /** Nanoseconds since the session began. */
    long now;

    private final Supplier<DataChannel> channels;
    private final Incoming incoming;
    private final LineWriter writer;
    private final Deque<Exchange<?>> queue = new ArrayDeque<>();
    private Phase phase = new Phase.Idle(this);
    private long lastWritten;
    private boolean writing;
    private @Nullable InFlight unechoed;

    /**
     * @param quiet how long nothing arrives for the line to count as silent
     * @param probeTimeOut how long a probe may take
     */
    record Timing(Duration quiet, Duration probeTimeOut) {}

    Machine(SpecExchange.Context context, Outbox out, Timing timing, Supplier<DataChannel> channels) {
        this.dialect = context.dialect();
        this.codes = context.codes();
        this.out = out;
        this.events = context.events();
        this.timing = timing;
        this.channels = channels;
        this.incoming = new Incoming(this);
        this.writer = new LineWriter(dialect);
    }

    void at(long time) {
        now = time;
        events.outcomes().at(time);
    }

    // ---- commands

    void submit(Exchange<?> exchange) {
        RuntimeException refusal = phase.refusal(exchange.title());
        if (refusal != null) {
            exchange.fail(out, refusal);
            return;
        }
        queue.add(exchange);
        startNext();
    }

    /** The echo of a command to which the modem answers nothing comes when the command is over. */
    void mayStillEcho(InFlight past) {
        unechoed = past;
    }

    boolean lateEcho(Bytes line) {
        return unechoed != null && unechoed.echo(line);
    }

    /** Nothing is in flight any more. */
    void idle() {
        phase = new Phase.Idle(this);
        startNext();
    }

    private void startNext() {
        while (phase instanceof Phase.Idle && !queue.isEmpty()) {
            Exchange<?> next = queue.remove();
            if (!next.abandoned()) {
                start(next);
            }
        }
    }

    private void start(Exchange<?> exchange) {
        incoming.startsCommand();
        Exchange.CommandLine line;
        try {
            line = exchange.line(writer);
        } catch (RuntimeException e) {
            exchange.fail(out, e);
            return;
        }
        secrets.remember(line.bytes(), line.secrets());
        String text = line.text(exchange.raw() ? secrets.find(line.bytes()) : line.secrets());
        Bytes end = line.end() == null ? dialect.commandEnd() : line.end();
        Bytes bytes = exchange.ends() ? Resynchronising.join(line.bytes(), end) : line.bytes();
        out.write(new Outgoing(bytes, Outgoing.Kind.COMMAND, text));
        InFlight inFlight = new InFlight(this, exchange, line.bytes(), text);
        phase = inFlight;
        inFlight.follow(exchange.sent());
    }

    Phase phase() {
        return phase;
    }

    // ---- data mode

    void become(Phase next) {
        phase = next;
    }

    void enterDataMode(Exchange<?> exchange) {
        DataChannel channel = channels.get();
        InDataMode data = new InDataMode(this, exchange, channel);
        phase = data;
        if (!exchange.entered(out, channel) && dialect.escapeSequence() != null) {
            data.leave();
        }
    }

    void write(DataChannel channel, Bytes data) {
        dataMode(channel).write(data);
    }

    void leave(DataChannel channel) {
        dataMode(channel).leave();
    }

    private InDataMode dataMode(DataChannel channel) {
        RuntimeException over = phase instanceof Phase.Over ? phase.refusal("data mode") : null;
        if (over != null) {
            throw over;
        }
        if (phase instanceof InDataMode data && data.isOf(channel)) {
            return data;
        }
        throw new IllegalStateException("data mode was left");
    }

    // ---- faults and the end

    void resynchronise(String fault) {
        Bytes begun = incoming.reset();
        if (!begun.isEmpty()) {
            out.log(now, WireLog.Direction.TO_HOST, WireText.cutOut(begun.length()));
        }
        phase = new Resynchronising(this, fault);
    }

    void lose(String fault) {
        over(() -> new SessionLostException(
                "the modem no longer answers, the session is lost: " + fault
                        + "; three probes stayed without a result code. Close the session and open another one"), false);
    }

    /** Ends the session; {@code why} makes an exception for everyone who waits, or comes later. */
    void close(Supplier<RuntimeException> why) {
        if (phase instanceof Phase.Over over && over.closed()) {
            return;
        }
        phase.end(why.get());
        incoming.reset();
        over(why, true);
        out.dropAllWrites();
    }

    private void over(Supplier<RuntimeException> why, boolean closed) {
        phase = new Phase.Over(this, why, closed);
        events.outcomes().end(why);
        for (Exchange<?> waiting = queue.poll(); waiting != null; waiting = queue.poll()) {
            waiting.fail(out, why.get());
        }
    }

    // ---- writing

    void taken(Outgoing portion) {
        writing = true;
        if (portion.trace() != null) {
            out.log(now, WireLog.Direction.TO_MODEM, portion.trace());
        }
        phase.taken(portion);
    }

    void written() {
        writing = false;
        lastWritten = now;
        if (allWritten()) {
            phase.written();
        }
    }

    boolean allWritten() {
        return !writing && out.nothingToWrite();
    }

    long lastWritten() {
        return lastWritten;
    }

    // ---- time

    long deadline() {
        return Math.min(incoming.deadline(), events.outcomes().deadline());
    }

    void tick() {
        events.outcomes().tick();
        if (now >= incoming.deadline()) {
            incoming.tick();
        }
    }

    // ---- reading

    void received(byte[] bytes, int offset, int length) {
        incoming.received(bytes, offset, length);
    }

    long lastReceived() {
        return incoming.lastReceived();
    }
}
