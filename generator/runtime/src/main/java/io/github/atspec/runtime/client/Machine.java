package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.codec.Tolerance;
import io.github.atspec.runtime.trace.SecretMemory;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.trace.WireText;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * A session without threads, transport and clock: bytes, times and commands in; bytes, deliveries and a deadline out. The owner sees to it that one thread
 * at a time is inside, calls {@link #at} before every input, and empties the outbox after it.
 */
final class Machine implements LineAssembler.Sink {
    final Dialect dialect;
    final Outbox out;
    final Events events;
    final Timing timing;
    final SecretMemory secrets = new SecretMemory();
    /** Nanoseconds since the session began. */
    long now;

    private final Supplier<DataChannel> channels;
    private final LineAssembler assembler;
    private final Reading reading;
    private final Tolerant tolerant;
    private final LineWriter writer;
    private final AfterPrompt afterPrompt = new AfterPrompt();
    private final Deque<Exchange<?>> queue = new ArrayDeque<>();
    private Phase phase = new Phase.Idle(this);
    private long lastReceived;
    private long lastWritten;
    private boolean writing;

    /**
     * @param quiet how long nothing arrives for the line to count as silent
     * @param probeTimeOut how long a probe may take
     */
    record Timing(Duration quiet, Duration probeTimeOut) {}

    Machine(Dialect dialect, Outbox out, Events events, Timing timing, Supplier<DataChannel> channels) {
        this.dialect = dialect;
        this.out = out;
        this.events = events;
        this.timing = timing;
        this.channels = channels;
        this.assembler = new LineAssembler(dialect, this);
        this.reading = new Reading(dialect);
        this.tolerant = new Tolerant(dialect, reading, events);
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
        Exchange.CommandLine line;
        try {
            line = exchange.line(writer);
        } catch (RuntimeException e) {
            exchange.fail(out, e);
            return;
        }
        secrets.remember(line.bytes(), line.secrets());
        String text = WireText.of(line.bytes(), exchange.raw() ? secrets.find(line.bytes()) : line.secrets());
        Bytes bytes = Resynchronising.join(line.bytes(), dialect.commandEnd());
        out.write(new Outgoing(bytes, Outgoing.Kind.COMMAND, text));
        InFlight inFlight = new InFlight(this, exchange, line.bytes(), text);
        phase = inFlight;
        inFlight.follow(exchange.sent());
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
        Bytes begun = assembler.reset();
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
        assembler.reset();
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
        return Math.min(deadlineOfPhase(), events.outcomes().deadline());
    }

    private long deadlineOfPhase() {
        long usual = assembler.inPayload() ? lastReceived + phase.stall() : phase.deadline();
        return afterPrompt.holds() ? Math.min(usual, promptEnds()) : usual;
    }

    void tick() {
        events.outcomes().tick();
        if (now < deadlineOfPhase()) {
            return;
        }
        if (afterPrompt.holds()) {
            endPrompt();
        } else if (assembler.inPayload()) {
            int arrived = assembler.reset().length();
            phase.brokenPayload("a counted payload stopped coming, its line has " + arrived + " bytes so far");
        } else {
            phase.tick();
        }
    }

    long lastReceived() {
        return lastReceived;
    }

    // ---- reading

    /** What comes later than this after a prompt is data, in data mode, rather than the blank or line end behind the prompt. */
    private long promptEnds() {
        return lastReceived + timing.quiet().toNanos();
    }

    private void endPrompt() {
        if (afterPrompt.end()) {
            process(new byte[] {'\r'}, 0, 1);
        }
    }

    void received(byte[] bytes, int offset, int length) {
        if (afterPrompt.active() && phase.takesRaw() && now >= promptEnds()) {
            endPrompt();
        }
        lastReceived = now;
        int at = offset;
        while (at < offset + length) {
            if (afterPrompt.active()) {
                at += afterPrompt(bytes[at]);
            } else {
                at += process(bytes, at, offset + length);
            }
        }
    }

    private int afterPrompt(byte b) {
        AfterPrompt.Verdict verdict = afterPrompt.judge(b);
        if (verdict == AfterPrompt.Verdict.HELD_PASSES) {
            process(new byte[] {'\r'}, 0, 1);
        }
        return verdict == AfterPrompt.Verdict.TAKEN ? 1 : 0;
    }

    private int process(byte[] bytes, int from, int to) {
        if (phase.takesRaw()) {
            phase.raw(Bytes.copyOf(bytes, from, to - from));
            return to - from;
        }
        return assembler.take(bytes, from, to);
    }

    @Override
    public boolean prompt(byte[] line, int length) {
        Bytes text = phase.promptAwaited();
        if (text == null || text.length() != length || !Bytes.copyOf(line, 0, length).equals(text)) {
            return false;
        }
        out.log(now, WireLog.Direction.TO_HOST, WireText.of(text));
        afterPrompt.promptTaken();
        phase.prompted();
        return true;
    }

    @Override
    public boolean echo(byte[] line, int length) {
        return length > 0 && phase.echo(Bytes.copyOf(line, 0, length));
    }

    @Override
    public long payload(byte[] line, int length) {
        Reading begun = reading.begun(line, length).with(Tolerance.LENIENT);
        long count = phase.payload(begun, Exchange.Strength.STRONG);
        if (count < 0 && phase.hearsEvents()) {
            count = events.payload(begun);
        }
        return count < 0 ? phase.payload(begun, Exchange.Strength.WEAK) : count;
    }

    @Override
    public void line(Bytes raw, int length, int payloadAt, int payloadLength) {
        Bytes line = raw.slice(0, length);
        if (length == 0) {
            phase.blank(raw);
            return;
        }
        if (phase.echo(line)) {
            return;
        }
        boolean literal = phase.literal();
        if (owned(line, payloadAt >= 0)) {
            tolerant.report(line);
            List<Span> masked = new ArrayList<>(reading.secrets());
            if (literal) {
                masked.addAll(secrets.find(line));
            }
            out.log(now, WireLog.Direction.TO_HOST, text(line, payloadAt, payloadLength, masked));
        } else {
            phase.unknown(raw, line, text(line, payloadAt, payloadLength, secrets.find(line)));
        }
    }

    /** The order of ownership: codes, strong lines, events, weak lines, free lines. */
    private boolean owned(Bytes line, boolean counted) {
        Reading read = reading.over(line.toByteArray(), line.length(), counted);
        return !counted && phase.code(line.utf8())
                || tolerant.reads(() -> strongOrEvent(read))
                || tolerant.reads(() -> phase.line(read, Exchange.Strength.WEAK))
                || phase.line(read.with(Tolerance.STRICT), Exchange.Strength.FREE);
    }

    private boolean strongOrEvent(Reading read) {
        return phase.line(read, Exchange.Strength.STRONG) || phase.hearsEvents() && events.line(read);
    }

    private static String text(Bytes line, int payloadAt, int payloadLength, List<Span> masked) {
        return payloadAt < 0 ? WireText.of(line, masked) : WireText.withPayload(line, payloadAt, payloadLength, masked);
    }

    @Override
    public void tooLong(Bytes beginning) {
        phase.tooLong(beginning);
    }

    @Override
    public void payloadTooLong(long length) {
        phase.brokenPayload("a payload of " + length + " bytes is announced, at most " + dialect.longestPayload() + " are taken");
    }
}
