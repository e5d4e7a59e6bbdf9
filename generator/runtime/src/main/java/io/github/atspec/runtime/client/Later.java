package io.github.atspec.runtime.client;

import java.util.concurrent.CompletableFuture;

/**
 * A command that was answered, and that an event settles afterwards.
 *
 * @param <R> response type
 * @param <S> type of the event that says that it succeeded
 * @param response the answer
 * @param outcome the event; completed with {@link LaterFailureException} by an event that says that it failed, with {@link LaterTimeOutException} when neither came
 *     in time, and with the session's exception when that ended. Cancelling it ends the waiting.
 */
public record Later<R, S>(R response, CompletableFuture<S> outcome) {}
