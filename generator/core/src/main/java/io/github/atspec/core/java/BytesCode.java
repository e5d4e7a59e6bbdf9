package io.github.atspec.core.java;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import java.util.stream.IntStream;

/** Emits bytes: as text where they are ASCII. */
public final class BytesCode {
    private BytesCode() {}

    public static CodeBlock of(Bytes bytes) {
        if (IntStream.range(0, bytes.length()).allMatch(i -> bytes.at(i) >= 0)) {
            return CodeBlock.of("$T.utf8($L)", Bytes.class, JavaTypes.string(WireString.decode(bytes)));
        }
        CodeBlock list = IntStream.range(0, bytes.length()).mapToObj(i -> CodeBlock.of("(byte) $L", bytes.at(i))).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.of($L)", Bytes.class, list);
    }
}
