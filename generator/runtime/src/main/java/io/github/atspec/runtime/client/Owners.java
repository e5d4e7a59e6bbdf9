package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Tolerance;

/** Finds who owns what arrived, in the order of ownership: codes, strong lines, events, weak lines, free lines. A record is its header's owner's, with all its lines. */
final class Owners {
    private final Machine machine;
    private final Reading reading;
    private final Tolerant tolerant;

    enum Verdict {
        OWNED,
        /** It is the beginning of a record. */
        BEGUN,
        /** It is a record, but for its values. */
        REFUSED,
        NOBODY
    }

    Owners(Machine machine, Reading reading, Tolerant tolerant) {
        this.machine = machine;
        this.reading = reading;
        this.tolerant = tolerant;
    }

    /** Offers one line. */
    Verdict line(Bytes line, boolean counted) {
        Reading read = reading.over(line, counted);
        if (!counted && (machine.phase().code(line.utf8()) || machine.phase().code(read))) {
            return Verdict.OWNED;
        }
        Verdict verdict = lines(read);
        boolean free = verdict == Verdict.NOBODY && machine.phase().line(read.with(Tolerance.STRICT), Exchange.Strength.FREE);
        return free ? Verdict.OWNED : verdict;
    }

    /** Offers the lines of a record: whatever they look like, they are no result codes, since the first of them announced the others. */
    Verdict record(Bytes lines, boolean counted) {
        Reading read = reading.overRecord(lines, counted);
        Verdict verdict = lines(read);
        return verdict != Verdict.OWNED && read.complete() ? Verdict.REFUSED : verdict;
    }

    private Verdict lines(Reading read) {
        if (tolerant.reads(() -> strongOrEvent(read))) {
            return Verdict.OWNED;
        } else if (begun(read)) {
            return Verdict.BEGUN;
        } else if (tolerant.reads(() -> machine.phase().line(read, Exchange.Strength.WEAK))) {
            return Verdict.OWNED;
        }
        return begun(read) ? Verdict.BEGUN : Verdict.NOBODY;
    }

    /** Where data is passed through, nobody knows whether a line is the modem's: none is waited for. */
    private boolean begun(Reading read) {
        return read.unfinished() && machine.phase().hearsEvents();
    }

    private boolean strongOrEvent(Reading read) {
        return machine.phase().line(read, Exchange.Strength.STRONG) || machine.phase().hearsEvents() && machine.events.line(read);
    }

    /** Whether these lines are the beginning of a record that somebody waits for. */
    boolean wanted(Bytes lines) {
        return lines(reading.overRecord(lines, false).dry()) == Verdict.BEGUN;
    }

    /** Whether a record that begins with these lines would take a result code for its next line. */
    boolean takeAnything(Bytes lines) {
        Bytes next = Resynchronising.join(machine.dialect.lineEnd(), Bytes.utf8(machine.dialect.success().isEmpty() ? "OK" : machine.dialect.success().get(0)));
        Reading read = reading.overRecord(Resynchronising.join(lines, next), false).dry();
        return lines(read) == Verdict.BEGUN || read.complete();
    }
}
