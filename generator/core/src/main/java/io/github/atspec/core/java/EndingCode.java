package io.github.atspec.core.java;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.runtime.codec.EndedPayload;
import io.github.atspec.runtime.codec.EscapedPayload;
import java.util.List;

/** An expression for what ends a payload. */
public final class EndingCode {
    private EndingCode() {}

    public static CodeBlock of(ResponseItem.Ending ending) {
        return ending instanceof ResponseItem.Escaped escaped ? of(escaped) : of((ResponseItem.Plain) ending);
    }

    private static CodeBlock of(ResponseItem.Plain ending) {
        if (ending.abort() == null) {
            return CodeBlock.of("new $T($L)", EndedPayload.class, BytesCode.of(ending.end()));
        }
        CodeBlock then = ending.abort().then().stream().map(line -> JavaTypes.string(line.text())).collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "new $1T($2L, new $1T.Abort($3L, $4T.of($5L)))", EndedPayload.class, BytesCode.of(ending.end()), BytesCode.of(ending.abort().bytes()), List.class, then);
    }

    private static CodeBlock of(ResponseItem.Escaped ending) {
        String escape = ending.escape() == '\'' || ending.escape() == '\\' ? "\\" + ending.escape() : String.valueOf(ending.escape());
        return CodeBlock.of("new $T('$L', $L)", EscapedPayload.class, escape, JavaTypes.string(ending.until()));
    }
}
