package io.github.atspec.core.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.codec.Elements;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How Java code reaches the values of a line: components of its record, and constants where the line allows one value alone.
 *
 * @param types Java type of any parameter
 * @param access the expression for a component: the bare name inside the record, {@code value.name()} outside
 */
public record LineValues(JavaRecord record, List<Line> lines, Function<Parameter, TypeName> types, Function<JavaComponent, CodeBlock> access) {

    /** The component that carries a parameter. */
    public Optional<JavaComponent> component(Parameter parameter) {
        return record.component(parameter);
    }

    /** The only value a parameter can have. */
    public Optional<Value> fixed(Parameter parameter) {
        return lines.stream()
                .flatMap(line -> line.fields().stream())
                .filter(field -> field.fixed() != null && field.parameter().name().equals(parameter.name()))
                .map(Line.Field::fixed)
                .findFirst();
    }

    /** Whether no instance carries a value for the parameter. */
    public boolean absent(Parameter parameter) {
        return component(parameter).isEmpty() && fixed(parameter).isEmpty();
    }

    public CodeBlock read(JavaComponent component) {
        return access.apply(component);
    }

    /** The condition that a component has no value; empty for what always has one. */
    public Optional<CodeBlock> isAbsent(Parameter parameter) {
        if (parameter.type() instanceof ValueType.ListType list) {
            return component(parameter).map(c -> list.holes() ? CodeBlock.of("!$T.present($L)", Elements.class, read(c)) : CodeBlock.of("$L.isEmpty()", read(c)));
        }
        return isNull(parameter);
    }

    /** The condition that a component has a value; empty for what always has one. */
    public Optional<CodeBlock> isPresent(Parameter parameter) {
        if (parameter.type() instanceof ValueType.ListType) {
            return component(parameter).map(c -> CodeBlock.of("$T.present($L)", Elements.class, read(c)));
        }
        return component(parameter).filter(JavaComponent::nullable).map(c -> CodeBlock.of("$L != null", read(c)));
    }

    /** The condition that a nullable component is null; empty for what is never null. */
    Optional<CodeBlock> isNull(Parameter parameter) {
        return component(parameter).filter(JavaComponent::nullable).map(c -> CodeBlock.of("$L == null", read(c)));
    }
}
