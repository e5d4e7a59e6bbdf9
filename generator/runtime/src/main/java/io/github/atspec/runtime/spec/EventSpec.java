package io.github.atspec.runtime.spec;

import io.github.atspec.runtime.codec.LineCodec;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * An unsolicited result code with its spellings.
 *
 * @param <E> the notification's type
 * @param name as in the descriptor
 * @param spellings in the order of the descriptor
 */
public record EventSpec<E>(String name, List<Spelling<E>> spellings) {

    /**
     * @param name of the spelling
     * @param codec its line
     * @param expected false when the spelling's mode guard is known to be false
     */
    public record Spelling<E>(String name, LineCodec<E> codec, BooleanSupplier expected) {}
}
