package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.codec.Tolerance;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.trace.WireText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What arrives from the modem, cut into prompts, echoes, lines and raw bytes, on its way to whoever owns it. */
final class Incoming implements LineAssembler.Sink {
    private final Machine machine;
    private final Dialect dialect;
    private final LineAssembler assembler;
    private final Reading reading;
    private final Tolerant tolerant;
    private final AfterPrompt afterPrompt = new AfterPrompt();
    private long lastReceived;

    Incoming(Machine machine) {
        this.machine = machine;
        this.dialect = machine.dialect;
        this.assembler = new LineAssembler(dialect, this);
        this.reading = new Reading(dialect);
        this.tolerant = new Tolerant(dialect, reading, machine.events);
    }

    private Phase phase() {
        return machine.phase();
    }

    long lastReceived() {
        return lastReceived;
    }

    /** Forgets a line that has begun; returns what of it arrived. */
    Bytes reset() {
        return assembler.reset();
    }

    // ---- time

    long deadline() {
        long usual = assembler.inPayload() ? lastReceived + phase().stall() : phase().deadline();
        return afterPrompt.holds() ? Math.min(usual, promptEnds()) : usual;
    }

    void tick() {
        if (afterPrompt.holds()) {
            endPrompt();
        } else if (assembler.inPayload()) {
            int arrived = assembler.reset().length();
            phase().brokenPayload("a counted payload stopped coming, its line has " + arrived + " bytes so far");
        } else {
            phase().tick();
        }
    }

    /** What comes later than this after a prompt is data, in data mode, rather than the blank or line end behind the prompt. */
    private long promptEnds() {
        return lastReceived + machine.timing.quiet().toNanos();
    }

    // ---- bytes

    private void endPrompt() {
        if (afterPrompt.end()) {
            process(new byte[] {'\r'}, 0, 1);
        }
    }

    void received(byte[] bytes, int offset, int length) {
        if (afterPrompt.active() && phase().takesRaw() && machine.now >= promptEnds()) {
            endPrompt();
        }
        lastReceived = machine.now;
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
        if (phase().takesRaw()) {
            phase().raw(Bytes.copyOf(bytes, from, to - from));
            return to - from;
        }
        return assembler.take(bytes, from, to);
    }

    @Override
    public boolean prompt(byte[] line, int length) {
        Bytes text = phase().promptAwaited();
        if (text == null || text.length() != length || !Bytes.copyOf(line, 0, length).equals(text)) {
            return false;
        }
        machine.out.log(machine.now, WireLog.Direction.TO_HOST, WireText.of(text));
        afterPrompt.promptTaken();
        phase().prompted();
        return true;
    }

    @Override
    public boolean echo(byte[] line, int length) {
        return length > 0 && echo(Bytes.copyOf(line, 0, length));
    }

    private boolean echo(Bytes line) {
        return phase().echo(line) || machine.lateEcho(line);
    }

    @Override
    public boolean inEcho(byte[] line, int length) {
        return phase().inEcho(line, length);
    }

    @Override
    public long payload(byte[] line, int length) {
        Reading begun = reading.begun(line, length).with(Tolerance.LENIENT);
        long count = phase().payload(begun, Exchange.Strength.STRONG);
        if (count < 0 && phase().hearsEvents()) {
            count = machine.events.payload(begun);
        }
        return count < 0 ? phase().payload(begun, Exchange.Strength.WEAK) : count;
    }

    @Override
    public void line(Bytes raw, int length, int payloadAt, int payloadLength) {
        Bytes line = raw.slice(0, length);
        if (length == 0) {
            phase().blank(raw);
            return;
        }
        if (echo(line)) {
            return;
        }
        boolean literal = phase().literal();
        if (owned(line, payloadAt >= 0)) {
            tolerant.report(line);
            List<Span> masked = new ArrayList<>(reading.secrets());
            if (literal) {
                masked.addAll(machine.secrets.find(line));
            }
            machine.out.log(machine.now, WireLog.Direction.TO_HOST, text(line, payload(payloadAt, payloadLength), masked));
        } else {
            phase().unknown(raw, line, text(line, cut(payloadAt, payloadLength), machine.secrets.find(line)));
        }
    }

    /** The order of ownership: codes, strong lines, events, weak lines, free lines. */
    private boolean owned(Bytes line, boolean counted) {
        Reading read = reading.over(line.toByteArray(), line.length(), counted);
        return !counted && (phase().code(line.utf8()) || phase().code(read))
                || tolerant.reads(() -> strongOrEvent(read))
                || tolerant.reads(() -> phase().line(read, Exchange.Strength.WEAK))
                || phase().line(read.with(Tolerance.STRICT), Exchange.Strength.FREE);
    }

    private boolean strongOrEvent(Reading read) {
        return phase().line(read, Exchange.Strength.STRONG) || phase().hearsEvents() && machine.events.line(read);
    }

    /** The payload where the line's own codec has it, which may be behind where the first that fitted its beginning expected it. */
    private @Nullable Span payload(int at, int length) {
        Span read = reading.payload();
        return at < 0 || read == null ? cut(at, length) : read;
    }

    private static @Nullable Span cut(int at, int length) {
        return at < 0 ? null : new Span(at, at + length);
    }

    private static String text(Bytes line, @Nullable Span payload, List<Span> masked) {
        return payload == null ? WireText.of(line, masked) : WireText.withPayload(line, payload.from(), payload.to() - payload.from(), masked);
    }

    @Override
    public void tooLong(Bytes beginning) {
        phase().tooLong(beginning);
    }

    @Override
    public void payloadTooLong(long length) {
        phase().brokenPayload("a payload of " + length + " bytes is announced, at most " + dialect.longestPayload() + " are taken");
    }
}
