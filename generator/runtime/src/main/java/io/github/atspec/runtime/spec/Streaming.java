package io.github.atspec.runtime.spec;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a host gets lines that come one by one, maybe without end.
 *
 * @param <T> what a line carries
 * @param listener hears of each as it arrives; null where the response is enough
 */
public record Streaming<T>(@Nullable Consumer<? super T> listener) {

    /** Nobody listens. */
    public static <T> Streaming<T> unheard() {
        return new Streaming<>(null);
    }
}
