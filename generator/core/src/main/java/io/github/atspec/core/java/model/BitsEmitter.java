package io.github.atspec.core.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.model.ValueType.BitsType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits a bit mask: a record of the named bits that are set, and of the bits without a name. */
final class BitsEmitter {
    private final ClassName name;
    private final ClassName bit;
    private final BitsType type;

    BitsEmitter(ClassName name, BitsType type) {
        this.name = name;
        this.bit = name.nestedClass("Bit");
        this.type = type;
    }

    TypeSpec.Builder type() {
        MethodSpec components = MethodSpec.constructorBuilder()
                .addParameter(ParameterizedTypeName.get(ClassName.get(Set.class), bit), "bits")
                .addParameter(long.class, "unnamed")
                .build();
        MethodSpec compact = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addStatement("bits = bits.isEmpty() ? $1T.of() : $2T.unmodifiableSet($3T.copyOf(bits))", Set.class, Collections.class, EnumSet.class)
                .build();
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A set of bits.\n\n@param bits the ones with a name that are set\n@param unnamed the sum of the others\n")
                .recordConstructor(components)
                .addMethod(compact)
                .addMethod(of())
                .addMethod(ofMask())
                .addMethod(ofWire())
                .addMethod(mask())
                .addMethod(wire())
                .addMethod(has())
                .addType(bitType());
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("These bits.\n")
                .returns(name)
                .addParameter(com.palantir.javapoet.ArrayTypeName.of(bit), "bits")
                .varargs()
                .addStatement("return new $T($T.of(bits), 0)", name, Set.class)
                .build();
    }

    private MethodSpec ofMask() {
        return MethodSpec.methodBuilder("ofMask")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The bits of a sum.\n")
                .returns(name)
                .addParameter(long.class, "mask")
                .addStatement("$1T<$2T> bits = $1T.noneOf($2T.class)", EnumSet.class, bit)
                .addStatement("long unnamed = mask")
                .beginControlFlow("for ($T bit : $T.values())", bit, bit)
                .beginControlFlow("if ((mask >> bit.number() & 1) == 1)")
                .addStatement("bits.add(bit)")
                .addStatement("unnamed &= ~(1L << bit.number())")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return new $T(bits, unnamed)", name)
                .build();
    }

    private MethodSpec mask() {
        return MethodSpec.methodBuilder("mask")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The sum of the bits.\n")
                .returns(long.class)
                .addStatement("long mask = unnamed")
                .beginControlFlow("for ($T bit : bits)", bit)
                .addStatement("mask |= 1L << bit.number()")
                .endControlFlow()
                .addStatement("return mask")
                .build();
    }

    private MethodSpec ofWire() {
        return MethodSpec.methodBuilder("ofWire")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The bits of a sum as it is spelled: in decimal.\n\n@throws NumberFormatException if it is no whole number\n")
                .returns(name)
                .addParameter(String.class, "wire")
                .addStatement("return ofMask($T.parseLong(wire))", Long.class)
                .build();
    }

    /** As enumerations have it: what converts between two types that are spelled alike need not ask what they are. */
    private static MethodSpec wire() {
        return MethodSpec.methodBuilder("wire")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The sum of the bits, in decimal.\n")
                .returns(String.class)
                .addStatement("return $T.toString(mask())", Long.class)
                .build();
    }

    private MethodSpec has() {
        return MethodSpec.methodBuilder("has")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Whether a bit is set.\n")
                .returns(boolean.class)
                .addParameter(bit, "bit")
                .addStatement("return bits.contains(bit)")
                .build();
    }

    private TypeSpec bitType() {
        TypeSpec.Builder builder = TypeSpec.enumBuilder(bit).addModifiers(Modifier.PUBLIC, Modifier.STATIC).addJavadoc("The bits with a name.\n");
        type.bits().forEach((number, constant) ->
                builder.addEnumConstant(JavaNames.constant(constant), TypeSpec.anonymousClassBuilder(CodeBlock.of("$L", number)).build()));
        return builder.addField(FieldSpec.builder(int.class, "number", Modifier.PRIVATE, Modifier.FINAL).build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(int.class, "number")
                        .addStatement("this.number = number")
                        .build())
                .addMethod(MethodSpec.methodBuilder("number")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Its number, from 0.\n")
                        .returns(int.class)
                        .addStatement("return number")
                        .build())
                .build();
    }
}
