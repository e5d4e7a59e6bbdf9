package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.Equality;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether a line belongs to a request: its fields equal the request's values; a value that the request leaves out matches any. */
final class MatchCode {
    private final JavaRecord request;
    private final JavaRecord line;
    private final Line requestLine;
    private final Function<Parameter, TypeName> types;
    private final String variable;

    MatchCode(JavaRecord request, JavaRecord line, Line requestLine, Function<Parameter, TypeName> types) {
        this(request, line, requestLine, types, "line");
    }

    /**
     * @param variable what the line is called in the condition
     */
    MatchCode(JavaRecord request, JavaRecord line, Line requestLine, Function<Parameter, TypeName> types, String variable) {
        this.variable = variable;
        this.request = request;
        this.line = line;
        this.requestLine = requestLine;
        this.types = types;
    }

    CodeBlock of(List<Parameter> match) {
        return CodeBlock.of("(request, line) -> $L", test(match));
    }

    /** The condition over {@code request} and the line's variable. */
    CodeBlock test(List<Parameter> match) {
        List<CodeBlock> tests = match.stream().flatMap(parameter -> test(parameter).stream()).toList();
        return tests.isEmpty() ? CodeBlock.of("true") : tests.stream().collect(CodeBlock.joining(" && "));
    }

    private Optional<CodeBlock> test(Parameter parameter) {
        Optional<JavaComponent> ours = request.component(parameter);
        Optional<JavaComponent> theirs = line.component(parameter);
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        if (ours.isEmpty()) {
            return fixed(parameter).map(value -> constant(theirs.get(), value));
        }
        CodeBlock equal = equal(ours.get(), theirs.get());
        return Optional.of(ours.get().nullable() ? CodeBlock.of("(request.$N() == null || $L)", ours.get().name(), equal) : equal);
    }

    private Optional<Value> fixed(Parameter parameter) {
        return requestLine.fields().stream()
                .filter(field -> field.fixed() != null && field.parameter().name().equals(parameter.name()))
                .map(Line.Field::fixed)
                .findFirst();
    }

    private CodeBlock constant(JavaComponent theirs, Value value) {
        CodeBlock access = CodeBlock.of("$N.$N()", variable, theirs.name());
        CodeBlock equal = Equality.one(types.apply(theirs.parameter()), theirs.parameter().type(), access, value);
        return theirs.nullable() ? CodeBlock.of("$L != null && $L", access, equal) : equal;
    }

    private CodeBlock equal(JavaComponent ours, JavaComponent theirs) {
        CodeBlock left = CodeBlock.of("request.$N()", ours.name());
        CodeBlock right = CodeBlock.of("$N.$N()", variable, theirs.name());
        CodeBlock equal;
        if (ours.parameter().type() instanceof ValueType.IntType) {
            equal = CodeBlock.of("$L == $L", number(ours, left), number(theirs, right));
        } else if (ours.parameter().type() instanceof ValueType.EnumType) {
            // A command and an event may each have an enumeration of their own for the same words.
            equal = CodeBlock.of("$L.wire().equals($L.wire())", left, right);
        } else if (ours.type().isPrimitive() || theirs.type().isPrimitive()) {
            equal = CodeBlock.of("$L == $L", left, right);
        } else {
            return CodeBlock.of("$L.equals($L)", left, right);
        }
        return theirs.nullable() ? CodeBlock.of("$L != null && $L", right, equal) : equal;
    }

    private static CodeBlock number(JavaComponent component, CodeBlock access) {
        return component.nullable() ? CodeBlock.of("$L.longValue()", access) : access;
    }
}
