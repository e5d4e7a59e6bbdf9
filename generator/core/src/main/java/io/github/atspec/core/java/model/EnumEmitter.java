package io.github.atspec.core.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.Availability;
import io.github.atspec.core.model.ValueType.EnumType;
import io.github.atspec.core.model.ValueType.EnumValue;
import javax.lang.model.element.Modifier;

/** Emits an enumeration that only requests and state carry: a Java enum. */
final class EnumEmitter {
    private final ClassName name;
    private final EnumType type;

    EnumEmitter(ClassName name, EnumType type) {
        this.name = name;
        this.type = type;
    }

    TypeSpec.Builder type() {
        return constants(name)
                .addMethod(wire().addStatement("return wire").build())
                .addMethod(settable().addStatement("return settable").build())
                .addMethod(ofWire(CodeBlock.of("null"), JavaComponent.nullable(name), "The constant of a wire form, or null."));
    }

    /** The enum with its constants, their wire forms and whether they can be set, without accessors. */
    TypeSpec.Builder constants(ClassName enumName) {
        TypeSpec.Builder builder = TypeSpec.enumBuilder(enumName).addModifiers(Modifier.PUBLIC);
        for (EnumValue value : type.values()) {
            builder.addEnumConstant(JavaNames.constant(value.name()), constant(value));
        }
        return builder.addField(FieldSpec.builder(String.class, "wire", Modifier.PRIVATE, Modifier.FINAL).build())
                .addField(FieldSpec.builder(boolean.class, "settable", Modifier.PRIVATE, Modifier.FINAL).build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "wire")
                        .addParameter(boolean.class, "settable")
                        .addStatement("this.wire = wire")
                        .addStatement("this.settable = settable")
                        .build());
    }

    private static TypeSpec constant(EnumValue value) {
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("$L, $L", JavaTypes.string(value.wire()), value.settable());
        constant.addJavadoc("$L", EnumEmitter.text(value));
        return constant.build();
    }

    static String text(EnumValue value) {
        String chips = value.chips().isEmpty() ? "" : "(" + JavadocText.of(Availability.text(value.chips())) + ")";
        String summary = value.summary() == null ? "" : JavadocText.sentence(value.summary());
        String both = summary.isEmpty() || chips.isEmpty() ? summary + chips : summary + " " + chips;
        return both.isEmpty() ? "" : both + "\n";
    }

    static MethodSpec.Builder wire() {
        return MethodSpec.methodBuilder("wire")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("As on the wire, without quotes.\n")
                .returns(String.class);
    }

    static MethodSpec.Builder settable() {
        return MethodSpec.methodBuilder("settable")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Whether a request may carry it.\n")
                .returns(boolean.class);
    }

    MethodSpec ofWire(CodeBlock otherwise, TypeName returned, String doc) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (wire) {\n").indent();
        for (EnumValue value : type.values()) {
            cases.add("case $L -> $L;\n", JavaTypes.string(value.wire()), JavaNames.constant(value.name()));
        }
        cases.add("default -> $L;\n", otherwise).unindent().add("};\n");
        return MethodSpec.methodBuilder("ofWire")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L\n", doc)
                .returns(returned)
                .addParameter(String.class, "wire")
                .addCode(cases.build())
                .build();
    }
}
