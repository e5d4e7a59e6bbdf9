package io.github.atspec.core.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.ValueType;
import org.jspecify.annotations.Nullable;

/** Emits enumerations, bit masks and values of several kinds. */
final class TypeEmitter {
    private final JavaTypes types;

    TypeEmitter(JavaTypes types) {
        this.types = types;
    }

    static boolean isClass(ValueType type) {
        return type.single() instanceof ValueType.EnumType || type.single() instanceof ValueType.BitsType || type.single() instanceof ValueType.EitherType;
    }

    /** A public type, its Javadoc included. */
    TypeSpec.Builder type(ClassName name, ValueType type, @Nullable String summary) {
        TypeSpec.Builder builder = builder(name, type);
        if (summary != null) {
            builder.addJavadoc("$L\n", JavadocText.sentence(summary));
        }
        return builder;
    }

    private TypeSpec.Builder builder(ClassName name, ValueType type) {
        if (type.single() instanceof ValueType.EitherType either) {
            return new EitherEmitter(types, name, either).type();
        } else if (type.single() instanceof ValueType.BitsType bits) {
            return new BitsEmitter(name, bits).type();
        }
        ValueType.EnumType values = (ValueType.EnumType) type.single();
        return types.open(name) ? new OpenEnumEmitter(name, values).type() : new EnumEmitter(name, values).type();
    }
}
