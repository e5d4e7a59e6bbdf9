package io.github.atspec.core.link;

import io.github.atspec.core.model.ValueType;
import java.util.Locale;

/** What messages call a type. */
final class TypeNames {
    private TypeNames() {}

    /** As {@link #of(ValueType)}, with the charset where that of the other type is another one. */
    static String of(ValueType type, ValueType other) {
        return type.charset().equals(other.charset()) ? of(type) : of(type) + " in " + type.charset();
    }

    /** The named type, or the built-in one. */
    static String of(ValueType type) {
        if (type instanceof ValueType.ListType list) {
            return "list of " + of(list.element());
        }
        return type.name() == null ? builtIn(type) : type.name();
    }

    /** {@code enum}. */
    static String builtIn(ValueType type) {
        if (type instanceof ValueType.TimeType time) {
            return time.moment() ? "unix-time" : "duration";
        }
        String simple = type.getClass().getSimpleName();
        return simple.substring(0, simple.length() - "Type".length()).toLowerCase(Locale.ROOT);
    }
}
