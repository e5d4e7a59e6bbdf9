package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.spec.EventSpec;
import org.jspecify.annotations.Nullable;

/** How an event is spelled in the present mode. */
final class Events {
    private Events() {}

    /** The first spelling whose guard holds, or null if there is none. */
    static <E> @Nullable LineCodec<E> spelling(EventSpec<E> event) {
        for (EventSpec.Spelling<E> spelling : event.spellings()) {
            if (spelling.expected().getAsBoolean()) {
                return spelling.codec();
            }
        }
        return null;
    }
}
