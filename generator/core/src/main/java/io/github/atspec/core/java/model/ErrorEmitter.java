package io.github.atspec.core.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.NamedError;
import javax.lang.model.element.Modifier;

/** Emits a table of numbered errors as an enum of the codes that have names. */
final class ErrorEmitter {
    private final ClassName name;
    private final ErrorTable table;

    ErrorEmitter(ClassName name, ErrorTable table) {
        this.name = name;
        this.table = table;
    }

    TypeSpec.Builder type() {
        String title = "Errors \"" + table.name() + "\"" + (table.summary() == null ? "" : ": " + table.summary());
        TypeSpec.Builder builder = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(NamedError.class)
                .addJavadoc("$L\n", JavadocText.sentence(title));
        for (ErrorTable.Code code : table.values()) {
            builder.addEnumConstant(JavaNames.constant(code.name()), constant(code));
        }
        return builder.addField(FieldSpec.builder(long.class, "code", Modifier.PRIVATE, Modifier.FINAL).build())
                .addMethod(MethodSpec.constructorBuilder().addParameter(long.class, "code").addStatement("this.code = code").build())
                .addMethod(MethodSpec.methodBuilder("code")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(long.class)
                        .addStatement("return code")
                        .build())
                .addMethod(of());
    }

    /** One that the device puts in words of its own says so. */
    private static TypeSpec constant(ErrorTable.Code code) {
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("$L", number(code.code()));
        if (code.text() != null) {
            constant.addMethod(MethodSpec.methodBuilder("text")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(String.class)
                    .addStatement("return $L", JavaTypes.string(code.text()))
                    .build());
        }
        return constant.build();
    }

    private MethodSpec of() {
        CodeBlock.Builder body = CodeBlock.builder();
        body.beginControlFlow("for ($T error : values())", name)
                .beginControlFlow("if (error.code == code)")
                .addStatement("return $T.of(error)", DeviceError.class)
                .endControlFlow()
                .endControlFlow();
        for (ErrorTable.Span span : table.ranges()) {
            body.beginControlFlow("if (code >= $L && code <= $L)", number(span.from()), number(span.to()))
                    .addStatement("return new $T(code, null, $L)", DeviceError.class, JavaTypes.string(span.meaning()))
                    .endControlFlow();
        }
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("What the table says of a code; one that it does not list keeps its number.\n")
                .returns(DeviceError.class)
                .addParameter(long.class, "code")
                .addCode(body.addStatement("return $T.of(code)", DeviceError.class).build())
                .build();
    }

    private static CodeBlock number(long code) {
        return CodeBlock.of("$L", "0x" + Long.toHexString(code).toUpperCase(java.util.Locale.ROOT) + "L");
    }
}
