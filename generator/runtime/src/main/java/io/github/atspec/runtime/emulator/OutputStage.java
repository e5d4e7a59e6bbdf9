package io.github.atspec.runtime.emulator;

/** Takes what the emulator writes, on its way to the host. Called under the emulator's lock, in order. */
@FunctionalInterface
interface OutputStage {
    void write(Output output);
}
