package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.client.LineAssembler.Received;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.codec.Tolerance;
import io.github.atspec.runtime.spec.NumericCodes;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.trace.WireText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What arrives from the modem, cut into prompts, echoes, lines and raw bytes, on its way to whoever owns it. */
final class Incoming implements LineAssembler.Sink {
    /** Digits of a number that stands for a result code. */
    private static final int LONGEST_NUMBER = 10;

    private final Machine machine;
    private final Dialect dialect;
    private final LineAssembler assembler;
    private final Reading reading;
    private final Reading probing;
    private final Tolerant tolerant;
    private final Owners owners;
    private final AfterPrompt afterPrompt = new AfterPrompt();
    private long lastReceived;
    /** Whether the next line of the record under way may look like anything. */
    private boolean takesAnything;

    Incoming(Machine machine) {
        this.machine = machine;
        this.dialect = machine.dialect;
        this.assembler = new LineAssembler(dialect, this);
        this.reading = new Reading(dialect);
        this.probing = new Reading(dialect);
        this.tolerant = new Tolerant(dialect, reading, machine.events);
        this.owners = new Owners(machine, reading, tolerant);
    }

    private Phase phase() {
        return machine.phase();
    }

    long lastReceived() {
        return lastReceived;
    }

    /** Forgets a line that has begun; returns what of it arrived. The lines of a record that has begun are unknown ones. */
    Bytes reset() {
        if (assembler.inRecord() && !assembler.inPayload()) {
            assembler.abandonRecord();
        }
        return assembler.reset();
    }

    // ---- time

    long deadline() {
        long usual = assembler.inPayload() ? stalled() : assembler.inRecord() ? Math.min(stalled(), phase().deadline()) : phase().deadline();
        return afterPrompt.holds() || assembler.held() ? Math.min(usual, silent()) : usual;
    }

    void tick() {
        if (afterPrompt.holds()) {
            endPrompt();
        } else if (assembler.held()) {
            assembler.release();
        } else if (assembler.inPayload()) {
            int arrived = assembler.reset().length();
            phase().brokenPayload("a counted payload stopped coming, its line has " + arrived + " bytes so far");
        } else if (assembler.inRecord() && machine.now < phase().deadline()) {
            assembler.abandonRecord();
        } else {
            phase().tick();
        }
    }

    private long stalled() {
        return lastReceived + phase().stall();
    }

    /**
     * What comes later than this belongs no more to what came before: after a prompt it is data, in data mode, rather than the blank or line end behind the prompt;
     * after a number and CR no LF.
     */
    private long silent() {
        return lastReceived + machine.timing.quiet().toNanos();
    }

    // ---- bytes

    private void endPrompt() {
        if (afterPrompt.end()) {
            process(new byte[] {'\r'}, 0, 1);
        }
    }

    void received(byte[] bytes, int offset, int length) {
        if (afterPrompt.active() && phase().takesRaw() && machine.now >= silent()) {
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
    public boolean prompt(byte[] line, int from, int length) {
        Bytes text = phase().promptAwaited();
        if (text == null || text.length() != length || !Bytes.copyOf(line, from, length).equals(text) || from > 0 && takesAnything) {
            return false;
        }
        machine.out.log(machine.now, WireLog.Direction.TO_HOST, WireText.of(text));
        afterPrompt.promptTaken();
        phase().prompted();
        return true;
    }

    @Override
    public boolean echo(byte[] line, int from, int length) {
        return length > 0 && !(from > 0 && takesAnything) && echo(Bytes.copyOf(line, from, length));
    }

    private boolean echo(Bytes line) {
        return phase().echo(line) || machine.lateEcho(line);
    }

    @Override
    public boolean inEcho(byte[] line, int length) {
        return phase().inEcho(line, length);
    }

    @Override
    public LineAssembler.Numbered numbered(byte[] line, int from, int length) {
        NumericCodes numeric = machine.codes.numeric();
        if (numeric == null || endsAsLine(numeric) || length == 0 || length > LONGEST_NUMBER || numeric.word(Bytes.copyOf(line, from, length).utf8()) == null) {
            return LineAssembler.Numbered.NO;
        }
        boolean code = numeric.when().getAsBoolean() && !phase().mayTake(probing.begun(line, from, length));
        return code ? LineAssembler.Numbered.CODE : LineAssembler.Numbered.MAYBE;
    }

    private boolean endsAsLine(NumericCodes numeric) {
        return numeric.end().equals(dialect.lineEnd());
    }

    @Override
    public void number(Bytes raw) {
        int length = raw.length();
        while (raw.at(length - 1) == '\r') {
            length--;
        }
        Bytes number = raw.slice(0, length);
        code(java.util.Objects.requireNonNull(word(number)), number, raw, raw);
    }

    private @Nullable String word(Bytes number) {
        NumericCodes numeric = machine.codes.numeric();
        return numeric == null || number.length() > LONGEST_NUMBER ? null : numeric.word(number.utf8());
    }

    /** What a number stands for that ends as a line does, or null where it is a line: while numbers are not believed in, the response may have such a one. */
    private @Nullable String wordOfLine(Bytes line) {
        NumericCodes numeric = machine.codes.numeric();
        String word = numeric == null || !endsAsLine(numeric) ? null : word(line);
        return word == null || numeric.when().getAsBoolean() || !phase().mayTake(probing.over(line, false)) ? word : null;
    }

    /** What a result code in words would be, this one is. */
    private void code(String word, Bytes number, Bytes raw, Bytes shown) {
        if (owners.line(Bytes.utf8(word), false) == Owners.Verdict.OWNED) {
            machine.out.log(machine.now, WireLog.Direction.TO_HOST, WireText.of(shown));
        } else {
            phase().unknown(raw, number, WireText.of(shown));
        }
    }

    @Override
    public long payload(byte[] line, int from, int length) {
        Reading begun = reading.begun(line, from, length).with(Tolerance.LENIENT);
        long count = phase().payload(begun, Exchange.Strength.STRONG);
        if (count < 0 && phase().hearsEvents()) {
            count = machine.events.payload(begun);
        }
        return count < 0 ? phase().payload(begun, Exchange.Strength.WEAK) : count;
    }

    @Override
    public boolean line(Received received) {
        Bytes line = received.text();
        if (line.isEmpty()) {
            phase().blank(received.raw());
            return false;
        }
        if (echo(line)) {
            return false;
        }
        String word = received.counted() ? null : wordOfLine(line);
        if (word != null) {
            code(word, line, received.raw(), line);
            return false;
        }
        boolean literal = phase().literal();
        Owners.Verdict verdict = owners.line(line, received.counted());
        if (verdict == Owners.Verdict.OWNED) {
            taken(received, literal);
        } else if (verdict == Owners.Verdict.NOBODY) {
            phase().unknown(received.raw(), line, text(received, machine.secrets.find(line)));
        }
        return verdict == Owners.Verdict.BEGUN && begun(line);
    }

    private boolean begun(Bytes lines) {
        takesAnything = owners.takeAnything(lines);
        return true;
    }

    @Override
    public LineAssembler.Verdict record(Received lines) {
        boolean literal = phase().literal();
        Owners.Verdict verdict = owners.record(lines.text(), lines.counted());
        if (verdict == Owners.Verdict.BEGUN) {
            begun(lines.text());
            return LineAssembler.Verdict.GOES_ON;
        } else if (verdict == Owners.Verdict.NOBODY) {
            return LineAssembler.Verdict.APART;
        } else if (verdict == Owners.Verdict.OWNED) {
            taken(lines, literal);
        } else {
            abandoned(lines.text());
        }
        return LineAssembler.Verdict.TAKEN;
    }

    private void taken(Received received, boolean literal) {
        Bytes line = received.text();
        tolerant.report(line);
        List<Span> masked = new ArrayList<>(reading.secrets());
        if (literal) {
            masked.addAll(machine.secrets.find(line));
        }
        log(received, masked);
    }

    private void log(Received received, List<Span> masked) {
        WireText.lines(received.text(), dialect.lineEnd(), payload(received), masked).forEach(text -> machine.out.log(machine.now, WireLog.Direction.TO_HOST, text));
    }

    /** The payload where the line's own codec has it, which may be behind where the first that fitted its beginning expected it. */
    private @Nullable Span payload(Received received) {
        Span read = reading.payload();
        return !received.counted() || read == null ? cut(received) : read;
    }

    private static @Nullable Span cut(Received received) {
        return received.counted() ? new Span(received.payloadAt(), received.payloadAt() + received.payloadLength()) : null;
    }

    @Override
    public boolean wanted(Bytes lines) {
        return owners.wanted(lines.slice(0, lines.length() - dialect.lineEnd().length()));
    }

    @Override
    public void abandoned(Bytes lines) {
        for (Bytes line : WireText.split(lines, dialect.lineEnd())) {
            if (!line.isEmpty()) {
                phase().unknown(Resynchronising.join(line, dialect.lineEnd()), line, WireText.of(line, machine.secrets.find(line)));
            }
        }
    }

    private static String text(Received line, List<Span> masked) {
        return line.counted() ? WireText.withPayload(line.text(), line.payloadAt(), line.payloadLength(), masked) : WireText.of(line.text(), masked);
    }

    /**
     * A command is about to be sent. A record that has begun, and would take the answer for its next line, is not waited for any longer: what belongs to one record is
     * written in one go.
     */
    void startsCommand() {
        if (assembler.inRecord() && takesAnything && machine.now >= lastReceived + machine.timing.quiet().toNanos()) {
            assembler.abandonRecord();
        }
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
