package io.github.atspec.core.model;

import io.github.atspec.runtime.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A value as the interpreter and the linked model hold it. String-like values are their canonical bytes without quotes and escapes.
 */
public sealed interface Value {

    /** For {@link ValueType.IntType}. */
    record Int(long value) implements Value {}

    /**
     * For {@link ValueType.EnumType}.
     *
     * @param wire wire form without quotes
     * @param name the constant, or null for a value the descriptor does not list (read from a newer device)
     */
    record Choice(String wire, @Nullable String name) implements Value {}

    /** For {@link ValueType.BitsType}. */
    record Mask(long bits) implements Value {}

    /** For {@link ValueType.BoolType}. */
    record Flag(boolean value) implements Value {}

    /** For strings, text, hosts, addresses (canonical spelling), hex (decoded) and raw bytes. */
    record Octets(Bytes bytes) implements Value {}
}
