package io.github.atspec.core.java;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.runtime.codec.EscapedPayload;

/** An expression for what ends a payload. */
public final class EndingCode {
    private EndingCode() {}

    public static CodeBlock of(ResponseItem.Ending ending) {
        String escape = ending.escape() == '\'' || ending.escape() == '\\' ? "\\" + ending.escape() : String.valueOf(ending.escape());
        return CodeBlock.of("new $T('$L', $L)", EscapedPayload.class, escape, JavaTypes.string(ending.until()));
    }
}
