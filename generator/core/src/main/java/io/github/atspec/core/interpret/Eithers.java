package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType.EitherType;
import io.github.atspec.core.model.ValueType.Kind;
import io.github.atspec.runtime.Bytes;
import java.util.Optional;

/** Values of one of several kinds: the spelling tells which. */
final class Eithers {
    private Eithers() {}

    /** The value of a token; empty where it is of none of the kinds. */
    static Optional<Value> value(EitherType type, Bytes token, boolean quoted) {
        return type.wordsLast().stream()
                .filter(kind -> kind.admits(quoted) && (quoted || spelled(kind, token)))
                .flatMap(kind -> Wire.value(kind.type(), token).<Value>map(value -> new Value.Either(kind, value)).stream())
                .findFirst();
    }

    /** Whether a token without quotes ends where the kind does. */
    private static boolean spelled(Kind kind, Bytes token) {
        return kind.characters() == null || kind.characters().hasAll(token);
    }
}
