package io.github.atspec.runtime.spec;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a device failed: the number or text of its detail line or result code, and what the descriptor's table says of it.
 *
 * @param code the number; -1 for a text that no table knows
 * @param named the constant of the table, or null for a code that it does not list
 * @param meaning what the table says of the span the code lies in, or the text that no table knows, or null
 */
public record DeviceError(long code, @Nullable NamedError named, @Nullable String meaning) {

    /** A code that no table explains. */
    public static DeviceError of(long code) {
        return new DeviceError(code, null, null);
    }

    /** An error put in words that no table knows. */
    public static DeviceError of(String text) {
        return new DeviceError(-1, null, text);
    }

    /** A code that a table names. */
    public static DeviceError of(NamedError named) {
        return new DeviceError(named.code(), named, null);
    }

    /** {@code 0x6001 NOT_CONFIGURED}. */
    @Override
    public String toString() {
        if (code < 0 && meaning != null) {
            return "'" + meaning + "'";
        }
        String number = "0x" + Long.toHexString(code).toUpperCase(Locale.ROOT);
        String name = named == null ? "" : " " + named.name();
        return number + name + (meaning == null ? "" : " (" + meaning + ")");
    }
}
