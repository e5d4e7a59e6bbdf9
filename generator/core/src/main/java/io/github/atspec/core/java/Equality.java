package io.github.atspec.core.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import java.util.List;

/** Comparisons of a value that is there with constants. */
public final class Equality {
    private Equality() {}

    /** Whether the value is one of the constants. */
    public static CodeBlock any(TypeName type, ValueType spelled, CodeBlock access, List<Value> values) {
        return values.stream().map(value -> one(type, spelled, access, value)).collect(CodeBlock.joining(" || "));
    }

    /** Whether the value equals the constant. */
    public static CodeBlock one(TypeName type, ValueType spelled, CodeBlock access, Value value) {
        CodeBlock constant = Constants.of(type, spelled, value);
        boolean identity = value instanceof Value.Choice choice && choice.name() != null || value instanceof Value.Int || value instanceof Value.Flag;
        if (!identity) {
            return CodeBlock.of("$L.equals($L)", access, constant);
        }
        return CodeBlock.of("$L == $L", access, constant);
    }
}
