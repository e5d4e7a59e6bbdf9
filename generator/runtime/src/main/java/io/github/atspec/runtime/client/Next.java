package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;

/** What follows from a line, a prompt or a written payload for the command in flight. */
sealed interface Next {

    /** More has to come. */
    record Await() implements Next {}

    /** A payload is to be written now. */
    record Send(Bytes data, boolean secret) implements Next {}

    /** The modem passes bytes through from now on. */
    record Passthrough() implements Next {}

    /** The response is complete and has been taken. */
    record Done() implements Next {}

    /**
     * The command failed.
     *
     * @param outOfStep whether the modem may take bytes for something else than the session means
     */
    record Fail(RuntimeException cause, boolean outOfStep) implements Next {}

    Next AWAIT = new Await();
}
