package io.github.atspec.core.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.model.ValueType.EnumType;
import io.github.atspec.core.model.ValueType.EnumValue;
import javax.lang.model.element.Modifier;

/** Emits an enumeration that the device writes: a sealed interface, whose {@code Other} keeps what the descriptor does not list. */
final class OpenEnumEmitter {
    private final ClassName name;
    private final ClassName known;
    private final ClassName other;
    private final EnumType type;
    private final EnumEmitter plain;

    OpenEnumEmitter(ClassName name, EnumType type) {
        this.name = name;
        this.known = name.nestedClass("Known");
        this.other = name.nestedClass("Other");
        this.type = type;
        this.plain = new EnumEmitter(name, type);
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addPermittedSubclass(known)
                .addPermittedSubclass(other);
        type.values().forEach(value -> builder.addField(alias(value)));
        return builder.addMethod(EnumEmitter.wire().addModifiers(Modifier.ABSTRACT).build())
                .addMethod(EnumEmitter.settable().addModifiers(Modifier.ABSTRACT).build())
                .addMethod(plain.ofWire(CodeBlock.of("new $T(wire)", other), name, "The value of a wire form."))
                .addType(knownType())
                .addType(otherType());
    }

    private FieldSpec alias(EnumValue value) {
        String constant = JavaNames.constant(value.name());
        FieldSpec.Builder field = FieldSpec.builder(name, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.$L", known, constant);
        field.addJavadoc("$L", EnumEmitter.text(value));
        return field.build();
    }

    private TypeSpec knownType() {
        return plain.constants(known)
                .addModifiers(Modifier.STATIC)
                .addSuperinterface(name)
                .addJavadoc("The values that the descriptor lists.\n")
                .addMethod(accessor("wire", String.class).addStatement("return wire").build())
                .addMethod(accessor("settable", boolean.class).addStatement("return settable").build())
                .build();
    }

    private static MethodSpec.Builder accessor(String method, Class<?> returned) {
        return MethodSpec.methodBuilder(method).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(returned);
    }

    private TypeSpec otherType() {
        return TypeSpec.recordBuilder(other)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(name)
                .addJavadoc("A value that a newer device sends; requests refuse it.\n\n@param wire as on the wire, without quotes\n")
                .recordConstructor(MethodSpec.constructorBuilder().addParameter(String.class, "wire").build())
                .addMethod(accessor("settable", boolean.class).addStatement("return false").build())
                .build();
    }
}
