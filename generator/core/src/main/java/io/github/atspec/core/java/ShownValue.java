package io.github.atspec.core.java;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.model.ValueType;

/** How a message shows a value: as on the wire. */
public final class ShownValue {
    private ShownValue() {}

    /** The value itself, or where its charset is not UTF-8 the string of UTF-8 that has the same bytes; null stays null. */
    public static CodeBlock spelled(JavaComponent component, String modelPackage) {
        CodeBlock access = CodeBlock.of("$N", component.name());
        ValueType type = component.parameter().type();
        return CharsetCode.stated(type) ? CodeBlock.of("$L.wire($L)", CharsetCode.constant(type, modelPackage), access) : access;
    }

    /** An expression of the text, or null where the value is. */
    public static CodeBlock of(JavaComponent component, CodeBlock access, String modelPackage) {
        ValueType type = JavaTypes.isList(component.type()) ? component.parameter().type() : component.parameter().type().single();
        if (type instanceof ValueType.EnumType) {
            return component.nullable() ? CodeBlock.of("$1L == null ? null : $1L.wire()", access) : CodeBlock.of("$L.wire()", access);
        } else if (type instanceof ValueType.BitsType) {
            return component.nullable() ? CodeBlock.of("$1L == null ? null : (Object) $1L.mask()", access) : CodeBlock.of("$L.mask()", access);
        }
        if (CharsetCode.stated(type) && !(type instanceof ValueType.ListType)) {
            return CodeBlock.of("$L.wire($L)", CharsetCode.constant(type, modelPackage), access);
        }
        return access;
    }
}
