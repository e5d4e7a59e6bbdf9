package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.BytesCode;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Results;
import io.github.atspec.runtime.codec.Dialect;
import java.time.Duration;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the constant that says how lines are spelled. */
final class DialectClass {
    private final JavaTypes types;

    DialectClass(JavaTypes types) {
        this.types = types;
    }

    TypeSpec.Builder build() {
        return TypeSpec.classBuilder(types.names().dialect())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("How lines are spelled.\n")
                .addField(FieldSpec.builder(Dialect.class, "DIALECT", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The only instance.\n")
                        .initializer(dialect())
                        .build())
                .addMethods(results())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    }

    private List<MethodSpec> results() {
        Results results = types.set().dialect().results();
        return results.areMoreThanText() ? List.of(new ResultsCode(types, results).method()) : List.of();
    }

    private CodeBlock dialect() {
        io.github.atspec.core.model.Dialect dialect = types.set().dialect();
        io.github.atspec.core.model.Dialect.Escape escape = dialect.escape();
        return CodeBlock.of(
                "new $T(\n$>$>$L,\n$L,\n$L,\n$L,\n$L,\n$L,\n$L,\n$L,\n$L)$L$L$L$<$<",
                Dialect.class,
                BytesCode.of(dialect.commandEnd()),
                BytesCode.of(dialect.lineEnd()),
                dialect.longestLine(),
                dialect.longestPayload(),
                escape == null ? CodeBlock.of("(char) 0") : character(escape.character()),
                JavaTypes.string(escape == null ? "" : escape.escapes()),
                strings(dialect.success()),
                strings(dialect.failure()),
                escapeSequence(dialect.escapeSequence()),
                dialect.rawAnswers() ? ".withRawAnswers()" : "",
                dialect.lineStart().isEmpty() ? "" : CodeBlock.of(".withLineStart($L)", BytesCode.of(dialect.lineStart())),
                lines(dialect));
    }

    private static CodeBlock lines(io.github.atspec.core.model.Dialect dialect) {
        CodeBlock.Builder lines = CodeBlock.builder();
        io.github.atspec.core.model.Dialect.Several several = dialect.several();
        if (several != null) {
            lines.add(
                    "\n.withSeveral(new $T.Several($L, $L, $L, $L))",
                    Dialect.class,
                    JavaTypes.string(several.prefix()),
                    character(several.separator()),
                    JavaTypes.string(several.marks()),
                    JavaTypes.string(several.rest()));
        }
        if (dialect.repeat() != null) {
            lines.add("\n.withRepeat($L)", JavaTypes.string(dialect.repeat()));
        }
        return lines.build();
    }

    private static CodeBlock character(char c) {
        return CodeBlock.of(c == '\\' || c == '\'' ? "'\\$L'" : "'$L'", c);
    }

    private static CodeBlock strings(List<String> texts) {
        return CodeBlock.of("$T.of($L)", List.class, texts.stream().map(JavaTypes::string).collect(CodeBlock.joining(", ")));
    }

    private static CodeBlock escapeSequence(io.github.atspec.core.model.Dialect.@org.jspecify.annotations.Nullable EscapeSequence sequence) {
        if (sequence == null) {
            return CodeBlock.of("null");
        }
        return CodeBlock.of(
                "new $T.EscapeSequence($L, $L, $L, $L)",
                Dialect.class,
                BytesCode.of(sequence.bytes()),
                duration(sequence.silenceBefore()),
                duration(sequence.silenceAfter()),
                duration(sequence.thenPause()));
    }

    static CodeBlock duration(Duration duration) {
        if (duration.isZero()) {
            return CodeBlock.of("$T.ZERO", Duration.class);
        }
        return duration.toMillis() % 1000 == 0
                ? CodeBlock.of("$T.ofSeconds($L)", Duration.class, duration.toSeconds())
                : CodeBlock.of("$T.ofMillis($L)", Duration.class, duration.toMillis());
    }
}
