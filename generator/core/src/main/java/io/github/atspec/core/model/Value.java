package io.github.atspec.core.model;

import io.github.atspec.runtime.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    /** For {@link ValueType.TimeType}: a duration, or for a moment the time since the start of 1970 in UTC. */
    record Time(Duration time) implements Value {}

    /** For strings, text, hosts, addresses, UUIDs (digits alone), time zones and dates (canonical spelling), hex (decoded) and raw bytes. */
    record Octets(Bytes bytes) implements Value {}

    /**
     * For {@link ValueType.EitherType}.
     *
     * @param kind the kind that its spelling tells
     * @param value of that kind's type
     */
    record Either(ValueType.Kind kind, Value value) implements Value {}

    /** For {@link ValueType.ListType}: the elements in order, null for a hole. */
    record Many(List<@Nullable Value> elements) implements Value {
        public Many {
            elements = Collections.unmodifiableList(new ArrayList<>(elements));
        }

        /** The element at an index, or null where there is none. */
        public @Nullable Value at(int index) {
            return index < elements.size() ? elements.get(index) : null;
        }

        /** The elements as they are kept: holes at the end are dropped down to {@code least} elements, or made up to it where the type has holes. */
        public Many trimmed(ValueType.ListType type) {
            List<@Nullable Value> kept = new ArrayList<>(elements);
            int least = type.holes() ? type.min() : 0;
            while (kept.size() > least && kept.get(kept.size() - 1) == null) {
                kept.remove(kept.size() - 1);
            }
            while (kept.size() < least) {
                kept.add(null);
            }
            return new Many(kept);
        }
    }
}
