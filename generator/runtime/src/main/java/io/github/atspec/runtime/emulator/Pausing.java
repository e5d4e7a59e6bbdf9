package io.github.atspec.runtime.emulator;

/** The pause a host owes after the escape sequence. What comes too early waits for its end. */
final class Pausing implements Phase {

    @Override
    public boolean take(ByteQueue in) {
        return false;
    }

    @Override
    public boolean eventsMayPass() {
        return true;
    }
}
