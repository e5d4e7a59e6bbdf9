package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.time.TimeSource;

/**
 * What an emulator is made with.
 *
 * @param time its clock
 * @param journalSize how many command lines its journal keeps; 0 for none
 */
public record EmulatorOptions(TimeSource time, int journalSize) {
    private static final int JOURNAL_SIZE = 1000;

    public EmulatorOptions {
        if (journalSize < 0) {
            throw new IllegalArgumentException("journalSize " + journalSize + " is negative");
        }
    }

    /** The clock of the machine and a journal of 1000 lines. */
    public static EmulatorOptions defaults() {
        return new EmulatorOptions(NoTime.INSTANCE, JOURNAL_SIZE);
    }

    /** The same with another clock. */
    public EmulatorOptions withTime(TimeSource clock) {
        return new EmulatorOptions(clock, journalSize);
    }

    /** The same with another size of the journal. */
    public EmulatorOptions withJournalSize(int size) {
        return new EmulatorOptions(time, size);
    }
}
