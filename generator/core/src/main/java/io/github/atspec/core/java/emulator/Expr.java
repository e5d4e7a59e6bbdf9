package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.JavaTypes;

/**
 * A Java expression for a value of the descriptor. It has no side effects, so it may be written twice.
 *
 * @param code simple enough to be followed by a member access
 * @param type its type, boxed if {@code nullable}
 * @param nullable whether it may be null
 */
record Expr(CodeBlock code, TypeName type, boolean nullable) {

    static Expr present(CodeBlock code, TypeName type) {
        return new Expr(code, type, false);
    }

    /** The same known not to be null, by a check around it. */
    Expr checked() {
        return new Expr(code, type, false);
    }

    /** Whether it is a list, which is never null. */
    boolean list() {
        return JavaTypes.isList(type);
    }

    /** Whether elements of the list may be null. */
    boolean holes() {
        return type instanceof ParameterizedTypeName list && list.typeArguments().get(0).isAnnotated();
    }

    boolean primitive() {
        return type.isPrimitive();
    }

    boolean number() {
        TypeName boxed = type.box();
        return boxed.equals(TypeName.INT.box()) || boxed.equals(TypeName.LONG.box());
    }
}
