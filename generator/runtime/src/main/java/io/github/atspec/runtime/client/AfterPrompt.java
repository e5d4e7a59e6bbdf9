package io.github.atspec.runtime.client;

/** Swallows the one blank or line end that may follow a prompt. */
final class AfterPrompt {
    private State state = State.OFF;

    private enum State {
        OFF,
        FRESH,
        CR_HELD
    }

    /** What becomes of a byte. */
    enum Verdict {
        /** Swallowed, or held until the next one decides. */
        TAKEN,
        /** No part of what follows a prompt. */
        PASSES,
        /** The same, and a CR held before it is none either. */
        HELD_PASSES
    }

    void promptTaken() {
        state = State.FRESH;
    }

    boolean active() {
        return state != State.OFF;
    }

    /** Whether a CR waits for the byte that decides. */
    boolean holds() {
        return state == State.CR_HELD;
    }

    /** Nothing more follows the prompt. Whether a CR was held, which is none of it then. */
    boolean end() {
        boolean held = holds();
        state = State.OFF;
        return held;
    }

    Verdict judge(byte b) {
        boolean held = state == State.CR_HELD;
        if (!held && b == '\r') {
            state = State.CR_HELD;
            return Verdict.TAKEN;
        }
        state = State.OFF;
        if (b == '\n' || b == ' ' && !held) {
            return Verdict.TAKEN;
        }
        return held ? Verdict.HELD_PASSES : Verdict.PASSES;
    }
}
