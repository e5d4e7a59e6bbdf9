package io.github.atspec.runtime.client;

/** Ends a delivery. Closing is idempotent; a delivery that has begun is not waited for. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
