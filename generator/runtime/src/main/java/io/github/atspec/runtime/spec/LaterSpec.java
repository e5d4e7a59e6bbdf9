package io.github.atspec.runtime.spec;

import java.time.Duration;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The events that settle a command after it was answered.
 *
 * @param <Q> request type
 * @param <S> what success gives: the event's type where there is one, else a common one
 * @param success events that say that it succeeded
 * @param failure events that say that it failed
 * @param within how long after the answer one of them is awaited
 */
public record LaterSpec<Q, S>(List<Ending<Q, ? extends S>> success, List<Ending<Q, ?>> failure, Function<Q, Duration> within) {

    /**
     * @param match whether an event belongs to this request
     */
    public record Ending<Q, E>(EventSpec<E> event, BiPredicate<Q, E> match) {}
}
