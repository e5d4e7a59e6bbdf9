package io.github.atspec.core.java;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.model.ValueType.AtomType;
import io.github.atspec.runtime.Atom;
import java.util.ArrayList;
import java.util.List;

/** The kinds of an atom as arguments. */
public final class AtomKinds {
    private AtomKinds() {}

    /** {@code Atom.Kind.NUMBER, Atom.Kind.TEXT}. */
    public static CodeBlock of(AtomType type) {
        List<Atom.Kind> kinds = new ArrayList<>();
        if (type.numbers()) {
            kinds.add(Atom.Kind.NUMBER);
        }
        if (type.texts()) {
            kinds.add(Atom.Kind.TEXT);
        }
        if (type.words()) {
            kinds.add(Atom.Kind.WORD);
        }
        return kinds.stream().map(kind -> CodeBlock.of("$T.$L", Atom.Kind.class, kind)).collect(CodeBlock.joining(", "));
    }
}
