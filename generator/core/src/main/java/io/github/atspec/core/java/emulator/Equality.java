package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.CodeBlock;
import java.util.Objects;

/** Java's ways to say that two values are equal. */
final class Equality {
    private Equality() {}

    /** Whether two values are equal; two nulls are. */
    static Truth of(Expr left, Expr right) {
        Expr same = Conversions.convert(right, left.type());
        boolean unboxes = left.primitive() && !same.nullable() || same.primitive() && !left.nullable();
        if (unboxes && (left.type().isBoxedPrimitive() || left.primitive())) {
            return Truth.comparison(CodeBlock.of("$L == $L", left.code(), same.code()));
        } else if (left.nullable() || left.primitive()) {
            return Truth.atom(CodeBlock.of("$T.equals($L, $L)", Objects.class, left.code(), same.code()));
        }
        return Truth.atom(CodeBlock.of("$L.equals($L)", left.code(), same.code()));
    }
}
