package io.github.atspec.core.element;

/**
 * A key that an element may have.
 *
 * @param name as written
 * @param kind what may stand behind it
 * @param required whether it must be there
 */
public record Key(String name, ValueKind kind, boolean required) {

    static Key required(String name, ValueKind kind) {
        return new Key(name, kind, true);
    }

    static Key optional(String name, ValueKind kind) {
        return new Key(name, kind, false);
    }
}
