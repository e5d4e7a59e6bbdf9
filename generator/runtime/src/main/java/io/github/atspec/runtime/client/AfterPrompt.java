package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;

/** Swallows the one blank or line end that may follow a prompt. */
final class AfterPrompt {
    private static final Bytes CR = Bytes.of((byte) '\r');

    private State state = State.OFF;

    private enum State {
        OFF,
        FRESH,
        CR_HELD
    }

    void promptTaken() {
        state = State.FRESH;
    }

    boolean active() {
        return state != State.OFF;
    }

    /** The bytes that remain after taking this one. */
    Bytes take(byte b) {
        if (state == State.FRESH && b == '\r') {
            state = State.CR_HELD;
            return Bytes.EMPTY;
        }
        boolean held = state == State.CR_HELD;
        state = State.OFF;
        if (b == '\n' || b == ' ' && !held) {
            return Bytes.EMPTY;
        }
        return held ? Bytes.of(CR.at(0), b) : Bytes.of(b);
    }
}
