package io.github.atspec.core.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The events that settle a command after its answer.
 *
 * @param success events that say that it succeeded; at least one
 * @param failure events that say that it failed
 * @param within the parameter of the request that says how long one of them is awaited, or null
 * @param unit of that parameter
 * @param usual how long without the parameter
 */
public record Later(List<ResponseItem.Announced> success, List<ResponseItem.Announced> failure, @Nullable Parameter within, Duration unit, Duration usual) {

    /** The event that success always is. */
    public Optional<Event> onlySuccess() {
        boolean one = success.stream().map(item -> item.event().name()).distinct().count() == 1;
        return one ? Optional.of(success.get(0).event()) : Optional.empty();
    }
}
