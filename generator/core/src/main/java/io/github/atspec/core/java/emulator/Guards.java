package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Guard;
import java.util.List;

/** Java expressions for mode guards over the emulator's state. */
final class Guards {
    private Guards() {}

    static Truth of(JavaTypes types, StateCode state, List<Guard> guards) {
        return Truth.all(guards.stream().map(guard -> of(types, state, guard)).toList());
    }

    private static Truth of(JavaTypes types, StateCode state, Guard guard) {
        Expr value = state.scalar(guard.item());
        if (guard.has() != null) {
            return bit(value, guard.has(), "!=");
        } else if (guard.lacks() != null) {
            return bit(value, guard.lacks(), "==");
        }
        TypeName type = state.type(guard.item(), guard.item().column());
        return Truth.any(guard.values().stream()
                .map(accepted -> Equality.of(Expr.present(types.constant(type, guard.item().column().type(), accepted), type), value))
                .toList());
    }

    private static Truth bit(Expr value, int bit, String operator) {
        return Truth.comparison(CodeBlock.of("($L.mask() & $LL) $L 0", value.code(), 1L << bit, operator));
    }
}
