package io.github.atspec.core.java;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Boolean expressions, with constants folded. Each is an atom, or parenthesised by whoever combines it. */
public final class Truths {
    public static final CodeBlock TRUE = CodeBlock.of("true");
    public static final CodeBlock FALSE = CodeBlock.of("false");

    private Truths() {}

    /** Joined by "or". */
    public static CodeBlock any(List<CodeBlock> all) {
        return all.contains(TRUE) ? TRUE : join(all.stream().filter(c -> !c.equals(FALSE)).toList(), " || ", FALSE);
    }

    /** Joined by "and". */
    public static CodeBlock all(List<CodeBlock> all) {
        return all.contains(FALSE) ? FALSE : join(all.stream().filter(c -> !c.equals(TRUE)).toList(), " && ", TRUE);
    }

    /** Negated. */
    public static CodeBlock not(CodeBlock condition) {
        if (condition.equals(TRUE) || condition.equals(FALSE)) {
            return condition.equals(TRUE) ? FALSE : TRUE;
        }
        return CodeBlock.of("!($L)", condition);
    }

    /** A constant. */
    public static CodeBlock of(boolean value) {
        return value ? TRUE : FALSE;
    }

    private static CodeBlock join(List<CodeBlock> parts, String operator, CodeBlock empty) {
        if (parts.size() < 2) {
            return parts.isEmpty() ? empty : parts.get(0);
        }
        String inner = operator.equals(" || ") ? " && " : " || ";
        return parts.stream()
                .map(part -> part.toString().contains(inner) ? CodeBlock.of("($L)", part) : part)
                .collect(CodeBlock.joining(operator));
    }
}
