package io.github.atspec.runtime.client;

import io.github.atspec.runtime.AtException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Waits on behalf of callers, and keeps the thread from waiting by which alone what it waits for could come. */
final class Waiting {
    /** The thread that is delivering bytes to the session. */
    private volatile @Nullable Thread delivering;

    /** Runs what takes bytes in. */
    void delivering(Runnable input) {
        Thread before = delivering;
        delivering = Thread.currentThread();
        try {
            input.run();
        } finally {
            delivering = before;
        }
    }

    /** What is thrown has the caller's stack trace. */
    <T> T await(Future<T> future, String what) {
        if (!future.isDone()) {
            mayWait(what);
        }
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(false);
            Thread.currentThread().interrupt();
            throw new CommandInterruptedException(what, e);
        } catch (ExecutionException e) {
            throw unwrap(e);
        }
    }

    void mayWait(String what) {
        if (delivering == Thread.currentThread()) {
            throw new IllegalStateException(what
                    + ": this thread delivers what the modem sends and must not wait for it; use the asynchronous call, or another executor in SessionOptions");
        }
    }

    private static RuntimeException unwrap(ExecutionException e) {
        if (e.getCause() instanceof AtException failure) {
            failure.fillInStackTrace();
            return failure;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}
