package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.atspec.core.java.BytesCode;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.ResultCode;
import io.github.atspec.core.model.Results;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.codec.ResultLine;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.ErrorNames;
import io.github.atspec.runtime.spec.NumericCodes;
import io.github.atspec.runtime.spec.QuietCodes;
import io.github.atspec.runtime.spec.Refusal;
import io.github.atspec.runtime.spec.ResultCodes;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the final result codes that are more than text. */
public final class ResultsCode {
    private final JavaTypes types;
    private final Results results;

    ResultsCode(JavaTypes types, Results results) {
        this.types = types;
        this.results = results;
    }

    /** What client and emulator are told of them. There must be a record {@code modes} where it stands. */
    public static CodeBlock of(JavaTypes types) {
        return CodeBlock.of("$T.results(modes)", types.names().dialect());
    }

    /** What a variant's specification has of a table of its own, where failure codes have fields; empty for most. */
    static CodeBlock ownTable(JavaTypes types, Variant variant) {
        ErrorTable own = types.set().dialect().ownErrors(variant);
        boolean fields = !types.set().dialect().results().fieldedFailures().isEmpty();
        return own == null || !fields ? CodeBlock.of("") : CodeBlock.of("\n.explainedBy($L)", names(types, own));
    }

    MethodSpec method() {
        return MethodSpec.methodBuilder("results")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The final result codes.\n")
                .returns(ResultCodes.class)
                .addParameter(types.names().modes(), "modes")
                .addStatement(
                        "return new $T(\n$T.of($L),\n$T.of(\n$L),\n$L,\n$L)$L$L",
                        ResultCodes.class, List.class, codes(results.success(), ", "), List.class, codes(results.failure(), ",\n"), refusals(), answers(), numbers(), quiet())
                .build();
    }

    private CodeBlock numbers() {
        Results.Numeric numeric = results.numeric();
        if (numeric == null) {
            return CodeBlock.of("");
        }
        CodeBlock codes = numeric.codes().stream()
                .map(code -> CodeBlock.of("new $T.Numbered($L, $L)", NumericCodes.class, JavaTypes.string(code.word()), code.number()))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(
                "\n.withNumbers(new $T($T.of(\n$L), $L, () -> $L))",
                NumericCodes.class, List.class, codes, BytesCode.of(numeric.end()), new GuardCode(types).believed(numeric.when()));
    }

    private CodeBlock quiet() {
        Results.Quiet quiet = results.quiet();
        return quiet == null
                ? CodeBlock.of("")
                : CodeBlock.of("\n.withQuiet(new $T(() -> $L, $L))", QuietCodes.class, new GuardCode(types).believed(quiet.when()), DialectClass.duration(quiet.after()));
    }

    private CodeBlock codes(List<ResultCode> codes, String separator) {
        return codes.stream().map(this::code).collect(CodeBlock.joining(separator));
    }

    private CodeBlock code(ResultCode code) {
        CodeBlock expected = new GuardCode(types).supplier(code.when());
        if (code instanceof ResultCode.Plain plain) {
            return CodeBlock.of("new $T.Plain($L, $L)", io.github.atspec.runtime.spec.ResultCode.class, JavaTypes.string(plain.text()), expected);
        }
        ResultCode.Fielded fielded = (ResultCode.Fielded) code;
        return CodeBlock.of(
                "new $T.Fielded($L, $L, $L)", io.github.atspec.runtime.spec.ResultCode.class, line(fielded.line()), names(types, fielded.errors()), expected);
    }

    private static CodeBlock line(Line line) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        boolean behind = false;
        for (Line.Part part : line.parts()) {
            if (part instanceof Line.Part.Literal literal) {
                (behind ? after : before).append(literal.text());
            } else if (part instanceof Line.Part.Run run) {
                before.append(run.positions().get(0).before());
                after.append(run.positions().get(0).after());
                behind = true;
            }
        }
        Line.Field field = line.fields().get(0);
        int digits = field.type() instanceof ValueType.IntType number ? number.digits() : 0;
        return CodeBlock.of(
                "new $T($L, $T.$L, $L, $L)",
                ResultLine.class, JavaTypes.string(before.toString()), ResultLine.Kind.class, kind(field), digits, JavaTypes.string(after.toString()));
    }

    private static ResultLine.Kind kind(Line.Field field) {
        if (field.type() instanceof ValueType.IntType number) {
            return number.base() == 16 ? ResultLine.Kind.HEXADECIMAL : ResultLine.Kind.DECIMAL;
        }
        return field.quoting() == Quoting.ALWAYS ? ResultLine.Kind.QUOTED : ResultLine.Kind.TEXT;
    }

    private static CodeBlock names(JavaTypes types, @Nullable ErrorTable table) {
        return table == null
                ? CodeBlock.of("$T.NONE", ErrorNames.class)
                : CodeBlock.of("new $T($T.class, $T::of)", ErrorNames.class, types.names().errors(table), types.names().errors(table));
    }

    private CodeBlock refusals() {
        CodeBlock entries = java.util.Arrays.stream(Refusal.values())
                .filter(why -> refusal(why) != null)
                .map(why -> CodeBlock.of("$T.$L, $L", Refusal.class, why, error(refusal(why))))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(results.refusals().isEmpty() ? "$T.of($L)" : "$T.of(\n$L)", Map.class, entries);
    }

    private CodeBlock answers() {
        CodeBlock entries = java.util.Arrays.stream(Refusal.values())
                .filter(why -> results.answers().containsKey(refusalOf(why)))
                .map(why -> CodeBlock.of("$T.$L, $L", Refusal.class, why, JavaTypes.string(results.answers().get(refusalOf(why)))))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.of($L)", Map.class, entries);
    }

    private static io.github.atspec.core.model.Refusal refusalOf(Refusal why) {
        return io.github.atspec.core.model.Refusal.valueOf(why.name());
    }

    private Results.@Nullable Named refusal(Refusal why) {
        return results.refusals().get(refusalOf(why));
    }

    private CodeBlock error(Results.@Nullable Named named) {
        Results.Named constant = java.util.Objects.requireNonNull(named);
        return CodeBlock.of("$T.of($T.$L)", DeviceError.class, types.names().errors(constant.table()), JavaNames.constant(constant.code().name()));
    }
}
