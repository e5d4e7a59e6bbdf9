package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.time.SystemTime;
import io.github.atspec.runtime.time.TimeSource;
import io.github.atspec.runtime.trace.WireLog;

/**
 * What an emulator is made with.
 *
 * @param time its clock
 * @param wireLog takes the traffic
 * @param journalSize how many command lines its journal keeps; 0 for none
 */
public record EmulatorOptions(TimeSource time, WireLog wireLog, int journalSize) {
    private static final int JOURNAL_SIZE = 1000;

    public EmulatorOptions {
        if (journalSize < 0) {
            throw new IllegalArgumentException("journalSize " + journalSize + " is negative");
        }
    }

    /** The clock of the machine, no wire log and a journal of 1000 lines. */
    public static EmulatorOptions defaults() {
        return new EmulatorOptions(new SystemTime(), WireLog.NONE, JOURNAL_SIZE);
    }

    /** The same with another clock. */
    public EmulatorOptions withTime(TimeSource clock) {
        return new EmulatorOptions(clock, wireLog, journalSize);
    }

    /** The same with another wire log. */
    public EmulatorOptions withWireLog(WireLog log) {
        return new EmulatorOptions(time, log, journalSize);
    }

    /** The same with another size of the journal. */
    public EmulatorOptions withJournalSize(int size) {
        return new EmulatorOptions(time, wireLog, size);
    }
}
