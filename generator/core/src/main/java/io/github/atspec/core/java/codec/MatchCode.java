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

    MatchCode(JavaRecord request, JavaRecord line, Line requestLine, Function<Parameter, TypeName> types) {
        this.request = request;
        this.line = line;
        this.requestLine = requestLine;
        this.types = types;
    }

    CodeBlock of(List<Parameter> match) {
        List<CodeBlock> tests = match.stream().flatMap(parameter -> test(parameter).stream()).toList();
        return CodeBlock.of("(request, line) -> $L", tests.isEmpty() ? CodeBlock.of("true") : tests.stream().collect(CodeBlock.joining(" && ")));
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
        CodeBlock access = CodeBlock.of("line.$N()", theirs.name());
        CodeBlock equal = Equality.one(types.apply(theirs.parameter()), access, value);
        return theirs.nullable() ? CodeBlock.of("$L != null && $L", access, equal) : equal;
    }

    private static CodeBlock equal(JavaComponent ours, JavaComponent theirs) {
        String present = theirs.nullable() ? "line.$2N() != null && " : "";
        if (ours.parameter().type() instanceof ValueType.IntType) {
            String left = ours.nullable() ? "request.$1N().longValue()" : "request.$1N()";
            String right = theirs.nullable() ? "line.$2N().longValue()" : "line.$2N()";
            return CodeBlock.of(present + left + " == " + right, ours.name(), theirs.name());
        } else if (ours.parameter().type() instanceof ValueType.EnumType) {
            // A command and an event may each have an enumeration of their own for the same words.
            return CodeBlock.of(present + "request.$1N().wire().equals(line.$2N().wire())", ours.name(), theirs.name());
        } else if (ours.type().isPrimitive() && theirs.type().isPrimitive()) {
            return CodeBlock.of("request.$1N() == line.$2N()", ours.name(), theirs.name());
        }
        return ours.type().isPrimitive()
                ? CodeBlock.of("line.$2N() != null && line.$2N() == request.$1N()", ours.name(), theirs.name())
                : CodeBlock.of("request.$1N().equals(line.$2N())", ours.name(), theirs.name());
    }
}
