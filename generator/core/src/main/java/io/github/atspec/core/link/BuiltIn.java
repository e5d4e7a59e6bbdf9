package io.github.atspec.core.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The built-in types, each with the keys that go with it. */
enum BuiltIn {
    INT("range", "unit", "base", "digits", "multiple of", "width", "values"),
    ENUM("values", "of"),
    BITS("bits", "width"),
    BOOL("wire"),
    STRING("bytes", "characters", "charset"),
    TEXT("charset"),
    HEX("bytes"),
    BYTES("count"),
    IPV4,
    IP,
    HOST("bytes"),
    PORT("range"),
    MAC,
    CHOICES,
    ATOM("forms", "range", "bytes"),
    EITHER("of"),
    UUID("wire"),
    TIMEZONE("range", "forms"),
    ASCTIME,
    UNIX_TIME("range", "unit", "values"),
    DURATION("range", "unit", "multiple of", "values");

    private final Set<String> keys;

    BuiltIn(String... keys) {
        this.keys = Set.of(keys);
    }

    /** {@code int}, {@code unix-time}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean has(String typeKey) {
        return keys.contains(typeKey);
    }

    static Optional<BuiltIn> of(String name) {
        return java.util.Arrays.stream(values()).filter(type -> type.key().equals(name)).findFirst();
    }

    static List<String> names() {
        return java.util.Arrays.stream(values()).map(BuiltIn::key).toList();
    }
}
