package io.github.atspec.runtime.emulator.state;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one lock of an emulator: its engine and all its cells. A thread may take it again while it holds it, so a method of an emulator uses the cells freely,
 * and several cells are changed as one by a task run under it.
 */
public final class StateLock {
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Runnable released;

    /** Runs a task under the lock. */
    public void run(Runnable task) {
        lock.lock();
        try {
            task.run();
        } finally {
            unlock();
        }
    }

    /** Computes something under the lock. */
    public <T extends @Nullable Object> T call(Supplier<T> task) {
        lock.lock();
        try {
            return task.get();
        } finally {
            unlock();
        }
    }

    /** Whether the calling thread holds the lock. */
    public boolean held() {
        return lock.isHeldByCurrentThread();
    }

    /** Sets what runs each time a thread has given the lock back, without the lock: the engine writes its output then. */
    public void afterRelease(Runnable task) {
        released = task;
    }

    private void unlock() {
        lock.unlock();
        Runnable task = released;
        if (task != null && !lock.isHeldByCurrentThread()) {
            task.run();
        }
    }
}
