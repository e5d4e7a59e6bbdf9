package io.github.atspec.core.java;

import com.palantir.javapoet.ClassName;
import io.github.atspec.core.model.ValueType.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Names of the types inside the sealed interface of values of several kinds: they follow from its name and the kind's. */
public final class EitherNames {
    /** More than there are types around one of them. */
    private static final List<String> VALUES = List.of("Value", "Constant", "Choice", "Word");

    private EitherNames() {}

    /** The record of a kind: {@code Station.Frequency} for {@code frequency}. An underscore, which is in no other name, tells it from a type that it may not hide. */
    public static ClassName kind(ClassName either, Kind kind) {
        String name = Words.upperCamel(kind.name());
        boolean taken = Stream.concat(Reserved.TYPES.stream(), either.simpleNames().stream()).anyMatch(name::equalsIgnoreCase);
        return either.nestedClass(taken ? name + "_" : name);
    }

    /** An enumeration or bit mask written in place: {@code Station.Preset.Value}. */
    static ClassName value(ClassName either, Kind kind) {
        ClassName record = kind(either, kind);
        String name = VALUES.stream().filter(wish -> record.simpleNames().stream().noneMatch(wish::equalsIgnoreCase)).findFirst().orElseThrow();
        return record.nestedClass(name);
    }

    /** The part of a local variable's name that tells kinds apart. */
    public static String suffix(Kind kind) {
        return Words.upperCamel(kind.name());
    }
}
