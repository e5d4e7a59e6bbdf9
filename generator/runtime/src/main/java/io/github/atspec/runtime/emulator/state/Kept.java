package io.github.atspec.runtime.emulator.state;

/** Where a cell is kept. */
public enum Kept {
    /** Lost on restart. */
    RAM,
    /** Saved whenever it changes; a restart brings back what was saved. */
    FLASH
}
