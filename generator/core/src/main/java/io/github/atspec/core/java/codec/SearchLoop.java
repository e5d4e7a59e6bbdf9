package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.runtime.codec.LineReader;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits a method that reads a line again and again, until it is known where its strings end, and the one that reads it once. */
final class SearchLoop {
    private SearchLoop() {}

    /**
     * Adds both methods.
     *
     * @param method the one that is called from outside, without its code
     * @param local name of the variable for what is read
     * @param shapes those that are tried; empty where the line has one alone
     * @param once code that reads the line once
     */
    static void add(TypeSpec.Builder builder, MethodSpec.Builder method, TypeName type, String local, Optional<ShapeCode> shapes, CodeBlock once) {
        String name = method.build().name() + "Once";
        builder.addMethod(method.addStatement("$T $N", type, local)
                .beginControlFlow("do")
                .addStatement("$N = $N($L)", local, name, shapes.map(code -> CodeBlock.of("in, $L", code.searched())).orElse(CodeBlock.of("in")))
                .endControlFlow("while (in.again())")
                .addStatement("return $N", local)
                .build());
        MethodSpec.Builder inner = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(type).addParameter(LineReader.class, "in");
        if (shapes.isPresent()) {
            inner.addParameter(int.class, "shape");
        }
        builder.addMethod(inner.addCode(once).build());
    }
}
