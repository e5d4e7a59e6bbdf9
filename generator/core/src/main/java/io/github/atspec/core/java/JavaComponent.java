package io.github.atspec.core.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import org.jspecify.annotations.Nullable;

/**
 * A component of a generated record.
 *
 * @param parameter what it carries
 * @param name Java name of component, setter and accessor
 * @param type its type, boxed if {@code nullable}; without annotations
 * @param nullable whether it may be null: no value on the wire
 * @param count for a value counted by another component of the record ({@code count} of a payload, or a rule {@code <n> = bytes(<x>)}): null here, and for the counting
 *     component the parameter it counts, so the builder computes it when it is not set
 * @param ending of what counts bytes, what ends these: they are counted as they are written, and are no more than the number says; of bytes that nothing counts, what
 *     ends them, or null
 */
public record JavaComponent(Parameter parameter, String name, TypeName type, boolean nullable, @Nullable Parameter count, ResponseItem.@Nullable Ending ending) {

    /** One that counts, if anything, bytes as they are. */
    public JavaComponent(Parameter parameter, String name, TypeName type, boolean nullable, @Nullable Parameter count) {
        this(parameter, name, type, nullable, count, null);
    }


    /** The type as a declaration writes it: {@code @Nullable Integer}. */
    public TypeName declared() {
        return nullable ? nullable(type) : type;
    }

    /** The type of a builder's field: boxed and nullable. */
    TypeName unset() {
        return nullable(type);
    }

    /** The boxed type with {@code @Nullable}. */
    public static TypeName nullable(TypeName type) {
        return type.box().annotated(AnnotationSpec.builder(Nullable.class).build());
    }
}
