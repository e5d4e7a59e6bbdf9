package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.EnumText;
import io.github.atspec.core.java.Equality;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Mode guards as conditions over {@code modes}. */
final class GuardCode {
    private final JavaTypes types;

    GuardCode(JavaTypes types) {
        this.types = types;
    }

    /** A supplier that is false when the guards are known to be false. */
    CodeBlock supplier(List<Guard> guards) {
        return CodeBlock.of("() -> $L", guards.isEmpty() ? CodeBlock.of("true") : expected(guards));
    }

    /** Not known to be false. */
    CodeBlock expected(List<Guard> guards) {
        return guards.stream()
                .map(guard -> CodeBlock.of(guards.size() == 1 ? "!$1L.known() || $2L" : "(!$1L.known() || $2L)", mode(guard), holds(guard)))
                .collect(CodeBlock.joining(" && "));
    }

    /** Known to be true. */
    CodeBlock certain(List<Guard> guards) {
        return guards.stream().map(guard -> CodeBlock.of("$L.known() && ($L)", mode(guard), holds(guard))).collect(CodeBlock.joining(" && "));
    }

    /** Known or assumed to be true. */
    CodeBlock believed(List<Guard> guards) {
        return guards.stream().map(guard -> CodeBlock.of(guards.size() == 1 ? "$L" : "($L)", holds(guard))).collect(CodeBlock.joining(" && "));
    }

    private CodeBlock mode(Guard guard) {
        return CodeBlock.of("modes.$N()", types.names().state(guard.item()));
    }

    private CodeBlock holds(Guard guard) {
        Integer bit = guard.has() != null ? guard.has() : guard.lacks();
        if (bit != null) {
            return CodeBlock.of("($L.value().mask() >> $L & 1) == $L", mode(guard), bit, guard.has() != null ? 1 : 0);
        }
        TypeName type = types.type(guard.item(), guard.item().column());
        return Equality.any(type, guard.item().column().type(), CodeBlock.of("$L.value()", mode(guard)), guard.values());
    }

    /** The guards as a phrase. */
    static String text(List<Guard> guards) {
        return guards.stream().map(GuardCode::text).collect(Collectors.joining(" and "));
    }

    private static String text(Guard guard) {
        if (guard.has() != null || guard.lacks() != null) {
            return guard.item().name() + (guard.has() != null ? " has bit " + guard.has() : " lacks bit " + guard.lacks());
        }
        List<Value> values = guard.values();
        String wires = EnumText.names(guard.item().column().type(), values);
        return guard.item().name() + (values.size() == 1 ? " = " + wires : " is one of " + wires);
    }
}
