package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.runtime.codec.LineReader;
import javax.lang.model.element.Modifier;

/** Emits a method that reads a line again and again, until it is known where its strings end, and the one that reads it once. */
final class SearchLoop {
    private SearchLoop() {}

    /**
     * Adds both methods.
     *
     * @param method the one that is called from outside, without its code
     * @param local name of the variable for what is read
     * @param once code that reads the line once
     */
    static void add(TypeSpec.Builder builder, MethodSpec.Builder method, TypeName type, String local, LinePlan plan, CodeBlock once) {
        boolean shapes = plan.line().groups() > 0;
        String name = method.build().name() + "Once";
        builder.addMethod(method.addStatement("$T $N", type, local)
                .beginControlFlow("do")
                .addStatement("$N = $N($L)", local, name, shapes ? CodeBlock.of("in, in.shape($L)", plan.line().shapes()) : "in")
                .endControlFlow("while (in.again())")
                .addStatement("return $N", local)
                .build());
        MethodSpec.Builder inner = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(type).addParameter(LineReader.class, "in");
        if (shapes) {
            inner.addParameter(int.class, "shape");
        }
        builder.addMethod(inner.addCode(once).build());
    }
}
