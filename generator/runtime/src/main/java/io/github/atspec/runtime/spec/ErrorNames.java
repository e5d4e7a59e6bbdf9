package io.github.atspec.runtime.spec;

import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a table says of the errors of a device.
 *
 * @param table the enum of its names, or null where nothing names them
 * @param numbers what it says of a number
 */
public record ErrorNames(@Nullable Class<? extends NamedError> table, LongFunction<DeviceError> numbers) {
    /** Of errors that nothing names. */
    public static final ErrorNames NONE = new ErrorNames(null, DeviceError::of);

    /** What the table says of a number. */
    public DeviceError of(long code) {
        return numbers.apply(code);
    }

    /** What the table says of an error that the device puts in words, in whatever case. */
    public DeviceError of(String text) {
        return names().filter(name -> name.text().equalsIgnoreCase(text)).findFirst().map(DeviceError::of).orElseGet(() -> DeviceError.of(text));
    }

    /** How the device puts an error in words, or null where the table does not say. */
    @Nullable String text(DeviceError error) {
        Predicate<NamedError> same = name -> error.named() == null ? error.code() == name.code() : error.named() == name;
        return names().filter(same).map(NamedError::text).findFirst().orElse(null);
    }

    /** Whether an error may be one of this table. */
    boolean mayHold(DeviceError error) {
        return table == null || error.named() == null || table.isInstance(error.named());
    }

    private Stream<NamedError> names() {
        NamedError[] names = table == null ? null : table.getEnumConstants();
        return names == null ? Stream.empty() : Arrays.stream(names);
    }
}
