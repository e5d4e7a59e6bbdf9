package io.github.atspec.runtime.client;

import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.Streaming;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a command in flight has taken.
 *
 * @param deliveries takes what is to be delivered before the response
 */
record Taken(Collected collected, Consumer<Runnable> deliveries) {

    /** @param streaming who hears of the line now, or null */
    <T> void add(String step, T value, @Nullable Streaming<T> streaming) {
        if (streaming == null) {
            collected.add(step, value);
        } else {
            collected.addStreamed(step, value);
            Consumer<? super T> listener = streaming.listener();
            if (listener != null) {
                deliveries.accept(() -> listener.accept(value));
            }
        }
    }
}
