package io.github.atspec.core.java.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.EndingCode;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.IpAddresses;
import io.github.atspec.runtime.MacAddress;
import io.github.atspec.runtime.codec.Check;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the builder of a record. */
final class BuilderEmitter {
    private final JavaRecord record;

    BuilderEmitter(JavaRecord record) {
        this.record = record;
    }

    TypeSpec type() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(record.builder())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Collects values; {@link #build} checks them.\n");
        for (JavaComponent component : record.components()) {
            builder.addField(FieldSpec.builder(JavaComponent.nullable(component.type()), component.name(), Modifier.PRIVATE).build());
        }
        builder.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (JavaComponent component : record.components()) {
            builder.addMethod(setter(component, component.declared(), CodeBlock.of("$N", component.name())));
            several(component).ifPresent(builder::addMethod);
            literal(component).ifPresent(code -> builder.addMethod(setter(component, TypeName.get(String.class), code)));
        }
        return builder.addMethod(build()).build();
    }

    private MethodSpec setter(JavaComponent component, TypeName type, CodeBlock value) {
        return MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", ComponentText.of(component))
                .returns(record.builder())
                .addParameter(type, component.name())
                .addStatement("this.$N = $L", component.name(), value)
                .addStatement("return this")
                .build();
    }

    /** The elements of a list can be given one by one. */
    private Optional<MethodSpec> several(JavaComponent component) {
        if (!(component.parameter().type() instanceof ValueType.ListType list) || list.holes()) {
            return Optional.empty();
        }
        TypeName element = JavaTypes.element(component.type()).box();
        return Optional.of(setter(component, ArrayTypeName.of(element), CodeBlock.of("$T.of($N)", List.class, component.name())).toBuilder().varargs().build());
    }

    /** Addresses can be given as literals. */
    private static Optional<CodeBlock> literal(JavaComponent component) {
        TypeName type = component.type();
        if (type.equals(ClassName.get(Inet4Address.class))) {
            return Optional.of(CodeBlock.of("$T.ipv4($N)", IpAddresses.class, component.name()));
        } else if (type.equals(ClassName.get(InetAddress.class))) {
            return Optional.of(CodeBlock.of("$T.ip($N)", IpAddresses.class, component.name()));
        } else if (type.equals(ClassName.get(MacAddress.class))) {
            return Optional.of(CodeBlock.of("$T.of($N)", MacAddress.class, component.name()));
        }
        return Optional.empty();
    }

    private MethodSpec build() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The record.\n\n@throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule\n")
                .returns(record.type());
        for (JavaComponent component : record.components()) {
            counted(component).ifPresent(counted -> method.addCode(count(component, counted)));
        }
        CodeBlock arguments = record.components().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
        return method.addStatement("return new $T($L)", record.type(), arguments).build();
    }

    private Optional<JavaComponent> counted(JavaComponent component) {
        Parameter counted = component.count();
        return counted == null ? Optional.empty() : record.component(counted);
    }

    /** A count that was not given is computed; the builder keeps what it was given, so that it can be used again. */
    private static CodeBlock count(JavaComponent count, JavaComponent counted) {
        CodeBlock length = count.ending() == null
                ? CodeBlock.of("$T.length($N)", Check.class, counted.name())
                : CodeBlock.of("$L.size($N)", EndingCode.of(count.ending()), counted.name());
        return CodeBlock.builder()
                .addStatement(
                        count.type().box().equals(TypeName.LONG.box())
                                ? "$1T $2N = this.$2N == null && $3N != null ? $1T.valueOf($4L) : this.$2N"
                                : "$1T $2N = this.$2N == null && $3N != null ? ($1T) $4L : this.$2N",
                        count.type().box(), count.name(), counted.name(), length)
                .build();
    }

    private CodeBlock argument(JavaComponent component) {
        if (JavaTypes.isList(component.type())) {
            return CodeBlock.of("$1N == null ? $2T.of() : $1N", component.name(), List.class);
        }
        return component.nullable()
                ? CodeBlock.of("$N", component.name())
                : CodeBlock.of("$T.given($S, $N)", Check.class, component.parameter().name(), component.name());
    }
}
