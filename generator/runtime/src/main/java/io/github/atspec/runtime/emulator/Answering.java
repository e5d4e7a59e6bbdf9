package io.github.atspec.runtime.emulator;

/** A command is answered bit by bit. What the host sends meanwhile waits for the end. */
final class Answering implements Phase {
    private final Runnable abandoned;

    Answering(Runnable abandoned) {
        this.abandoned = abandoned;
    }

    @Override
    public boolean take(ByteQueue in) {
        return false;
    }

    @Override
    public boolean eventsMayPass() {
        return true;
    }

    @Override
    public void abandon() {
        abandoned.run();
    }
}
