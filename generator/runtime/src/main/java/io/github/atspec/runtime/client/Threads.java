package io.github.atspec.runtime.client;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads of a session that was given none. */
final class Threads {
    private Threads() {}

    /** Daemon threads, as many as wait at a time; they end after ten idle seconds, so that nobody has to shut them down. */
    static Executor pool() {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), Threads::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "atspec-session");
        thread.setDaemon(true);
        return thread;
    }
}
