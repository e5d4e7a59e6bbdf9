package io.github.atspec.core.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.EitherNames;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.EitherType;
import io.github.atspec.core.model.ValueType.Kind;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits values of several kinds: a sealed interface with a record for each. */
final class EitherEmitter {
    private final JavaTypes types;
    private final ClassName name;
    private final EitherType type;

    EitherEmitter(JavaTypes types, ClassName name, EitherType type) {
        this.types = types;
        this.name = name;
        this.type = type;
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.SEALED);
        for (Kind kind : type.kinds()) {
            builder.addPermittedSubclass(EitherNames.kind(name, kind)).addType(record(kind));
        }
        return builder;
    }

    private TypeSpec record(Kind kind) {
        ClassName record = EitherNames.kind(name, kind);
        TypeName value = types.value(name, kind);
        TypeSpec.Builder builder = TypeSpec.recordBuilder(record)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(name)
                .addJavadoc("$L\n\n@param value $L\n", JavadocText.sentence(kind.summary() == null ? "The kind \"" + kind.name() + "\"" : kind.summary()), ComponentText.of(kind))
                .recordConstructor(MethodSpec.constructorBuilder().addParameter(value, "value").build());
        if (!value.isPrimitive()) {
            builder.addMethod(MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC).addStatement("$T.requireNonNull(value, $S)", Objects.class, kind.name()).build());
        }
        if (kind.type() instanceof ValueType.EnumType) {
            builder.addMethod(of(record, "ofWire", ClassName.get(String.class), "wire", CodeBlock.of("$T.requireNonNull($T.ofWire(wire), wire)", Objects.class, value)));
        } else if (kind.type() instanceof ValueType.BitsType) {
            builder.addMethod(of(record, "ofMask", TypeName.LONG, "mask", CodeBlock.of("$T.ofMask(mask)", value)));
        }
        if (kind.type().name() == null && TypeEmitter.isClass(kind.type())) {
            builder.addType(new TypeEmitter(types).type((ClassName) value, kind.type(), null).addModifiers(Modifier.STATIC).build());
        }
        return builder.build();
    }

    private static MethodSpec of(ClassName record, String method, TypeName from, String parameter, CodeBlock value) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The value that is spelled so.\n")
                .returns(record)
                .addParameter(from, parameter)
                .addStatement("return new $T($L)", record, value)
                .build();
    }
}
