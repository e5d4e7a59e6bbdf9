package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.runtime.codec.Elements;
import java.util.List;

/**
 * A boolean Java expression with as many parentheses as it needs.
 *
 * @param binding how tightly its outermost operator binds
 */
record Truth(CodeBlock code, Binding binding) {

    /** From loose to tight. */
    enum Binding {
        OR,
        AND,
        COMPARISON,
        ATOM
    }

    static final Truth TRUE = atom(CodeBlock.of("true"));
    static final Truth FALSE = atom(CodeBlock.of("false"));

    static Truth atom(CodeBlock code) {
        return new Truth(code, Binding.ATOM);
    }

    static Truth comparison(CodeBlock code) {
        return new Truth(code, Binding.COMPARISON);
    }

    /** Whether there is no value: null, or a list without elements. */
    static Truth isNull(Expr value) {
        if (value.list()) {
            return value.holes() ? isPresent(value).not() : atom(CodeBlock.of("$L.isEmpty()", value.code()));
        }
        return value.nullable() ? comparison(CodeBlock.of("$L == null", value.code())) : FALSE;
    }

    static Truth isPresent(Expr value) {
        if (value.list()) {
            return atom(CodeBlock.of("$T.present($L)", Elements.class, value.code()));
        }
        return value.nullable() ? comparison(CodeBlock.of("$L != null", value.code())) : TRUE;
    }

    static Truth any(List<Truth> all) {
        List<Truth> open = all.stream().filter(truth -> !truth.equals(FALSE)).toList();
        return open.contains(TRUE) ? TRUE : join(open, " || ", Binding.OR, FALSE);
    }

    static Truth all(List<Truth> all) {
        List<Truth> open = all.stream().filter(truth -> !truth.equals(TRUE)).toList();
        return open.contains(FALSE) ? FALSE : join(open, " && ", Binding.AND, TRUE);
    }

    private static Truth join(List<Truth> parts, String operator, Binding binding, Truth empty) {
        if (parts.size() < 2) {
            return parts.isEmpty() ? empty : parts.get(0);
        }
        return new Truth(parts.stream().map(part -> part.within(binding)).collect(CodeBlock.joining(operator)), binding);
    }

    Truth not() {
        if (equals(TRUE) || equals(FALSE)) {
            return equals(TRUE) ? FALSE : TRUE;
        }
        return atom(CodeBlock.of("!$L", within(Binding.ATOM)));
    }

    /** Written as an operand of an operator that binds like {@code outer}. */
    private CodeBlock within(Binding outer) {
        boolean mixed = binding != outer && binding != Binding.ATOM && binding != Binding.COMPARISON;
        return binding.compareTo(outer) < 0 || mixed ? CodeBlock.of("($L)", code) : code;
    }
}
