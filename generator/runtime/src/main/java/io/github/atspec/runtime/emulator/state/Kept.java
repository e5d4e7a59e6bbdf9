package io.github.atspec.runtime.emulator.state;

/** Where a cell is kept. */
public enum Kept {
    /** Lost on restart. */
    RAM,
    /** Saved whenever it changes; a restart brings back what was saved. */
    FLASH,
    /** Saved when it changes while the device is told to store settings, see {@link StateStore#storeWhen}. */
    IF_STORING
}
