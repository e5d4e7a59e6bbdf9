package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a command or event: what {@code <name>} in its lines means.
 *
 * @param name exactly as written between angle brackets
 * @param summary prose, or null
 * @param type its type
 * @param nullable whether a hole is accepted where the position is mandatory
 * @param defaultValue what the device uses when it is absent, or null
 * @param defaultItem the state item whose value the device uses when it is absent, or null
 * @param none spellings that mean "no value"; the first one is written
 * @param secret masked in logs, traces and {@code toString}
 * @param reserved documented but without effect yet
 * @param quoting how it is written, the dialect's default already applied
 * @param when mode guard: where it stands in a head group, true = required, false = forbidden; empty = by value
 * @param chips the chips that have it; empty = all
 */
public record Parameter(
        String name,
        @Nullable String summary,
        ValueType type,
        boolean nullable,
        @Nullable Value defaultValue,
        StateItem.@Nullable Scalar defaultItem,
        List<Value> none,
        boolean secret,
        boolean reserved,
        Quoting quoting,
        List<Guard> when,
        List<String> chips,
        SourceLocation location) {

    /** A parameter that all chips have, without a default from state. */
    public Parameter(
            String name,
            @Nullable String summary,
            ValueType type,
            boolean nullable,
            @Nullable Value defaultValue,
            List<Value> none,
            boolean secret,
            boolean reserved,
            Quoting quoting,
            List<Guard> when,
            SourceLocation location) {
        this(name, summary, type, nullable, defaultValue, null, none, secret, reserved, quoting, when, List.of(), location);
    }

    /** What a value of one of its kinds is taken for: a parameter of that kind's type. */
    public Parameter ofKind(ValueType.Kind kind) {
        return new Parameter(name, kind.summary(), kind.type(), false, null, List.of(), secret, reserved, kind.quoting(), List.of(), kind.location());
    }
}
