package io.github.atspec.runtime.spec;

import io.github.atspec.runtime.codec.LineCodec;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * The line by which a dialect says why a command fails; it comes before the failure code.
 *
 * @param <D> what the line carries
 * @param code the number in it
 * @param make the line for a number
 * @param errors what the command's table says of a number
 * @param expected false when the line's mode guard is known to be false
 */
public record DetailSpec<D>(
        LineCodec<D> codec, ToLongFunction<D> code, LongFunction<D> make, LongFunction<DeviceError> errors, BooleanSupplier expected) {

    /** What a line says. */
    public DeviceError error(D line) {
        return errors.apply(code.applyAsLong(line));
    }
}
