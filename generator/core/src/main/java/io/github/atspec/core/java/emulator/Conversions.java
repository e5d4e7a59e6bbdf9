package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import io.github.atspec.runtime.codec.Elements;
import java.net.InetAddress;
import java.util.Objects;

/** Turns a value of one type into a value of another one that is spelled alike on the wire: a parameter and a column need not share a type. */
final class Conversions {
    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName BYTES = ClassName.get(Bytes.class);
    private static final ClassName ADDRESS = ClassName.get(InetAddress.class);

    private Conversions() {}

    /** The expression as a {@code target}; null stays null. */
    static Expr convert(Expr from, TypeName target) {
        if (from.type().box().equals(target.box())) {
            return from;
        } else if (JavaTypes.isList(target)) {
            return list(from, target);
        }
        CodeBlock converted = converted(from, target);
        return from.nullable()
                ? new Expr(CodeBlock.of("($L == null ? null : $L)", from.code(), converted), target.box(), true)
                : Expr.present(converted, target);
    }

    private static Expr list(Expr from, TypeName target) {
        TypeName element = JavaTypes.element(target);
        Expr one = convert(Expr.present(CodeBlock.of("element"), JavaTypes.element(from.type()).box()), element);
        boolean same = one.code().toString().equals("element");
        return Expr.present(same ? from.code() : CodeBlock.of("$T.map($L, element -> $L)", Elements.class, from.code(), one.code()), target);
    }

    private static CodeBlock converted(Expr from, TypeName target) {
        boolean fromModel = isModelClass(from.type());
        if (isLong(target) && from.number()) {
            return from.primitive() ? CodeBlock.of("(long) $L", from.code()) : CodeBlock.of("$L.longValue()", from.code());
        } else if (isInt(target) && from.number()) {
            return CodeBlock.of("$T.toIntExact($L)", Math.class, from.code());
        } else if (isModelClass(target)) {
            CodeBlock wire = fromModel ? CodeBlock.of("$L.wire()", from.code()) : CodeBlock.of("$T.valueOf($L)", String.class, from.code());
            return CodeBlock.of("$T.requireNonNull($T.ofWire($L))", Objects.class, target, wire);
        } else if (fromModel && isInt(target)) {
            return CodeBlock.of("$T.parseInt($L.wire())", Integer.class, from.code());
        } else if (fromModel && isLong(target)) {
            return CodeBlock.of("$T.parseLong($L.wire())", Long.class, from.code());
        } else if (target.equals(STRING)) {
            return text(from);
        } else if (target.equals(BYTES) && from.type().equals(STRING)) {
            return CodeBlock.of("$T.wrap($T.encode($L))", Bytes.class, WireString.class, from.code());
        } else if (target.equals(ADDRESS)) {
            return from.code();
        }
        throw new IllegalArgumentException("no way from " + from.type() + " to " + target);
    }

    private static CodeBlock text(Expr from) {
        if (from.type().equals(BYTES)) {
            return CodeBlock.of("$T.decode($L)", WireString.class, from.code());
        }
        if (isModelClass(from.type())) {
            return CodeBlock.of("$L.wire()", from.code());
        }
        return CodeBlock.of("$T.valueOf($L)", String.class, from.code());
    }

    private static boolean isInt(TypeName type) {
        return type.box().equals(TypeName.INT.box());
    }

    private static boolean isLong(TypeName type) {
        return type.box().equals(TypeName.LONG.box());
    }

    /** An enumeration or a bit mask of the generated model; everything else is primitive, boxed, or a class of the JDK or the runtime. */
    private static boolean isModelClass(TypeName type) {
        return type instanceof ClassName name
                && !type.isBoxedPrimitive()
                && !name.packageName().startsWith("java.")
                && !name.packageName().equals(BYTES.packageName());
    }
}
