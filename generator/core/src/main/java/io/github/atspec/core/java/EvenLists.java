package io.github.atspec.core.java;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ValueType.ListType;
import io.github.atspec.runtime.codec.Elements;
import java.util.Optional;
import java.util.function.Function;

/** The check that the lists of a repeated group have equally many elements; those with holes may have fewer. */
public final class EvenLists {
    private EvenLists() {}

    /** @param access the expression for a list */
    public static CodeBlock check(Line.Part.Repeat repeat, Function<Parameter, CodeBlock> access) {
        CodeBlock.Builder code = CodeBlock.builder();
        Optional<Parameter> measure = repeat.lists().stream().filter(list -> !holes(list)).findFirst();
        measure.ifPresent(full -> repeat.lists().stream().filter(list -> !list.equals(full)).forEach(list -> code.addStatement(
                "$T.$L($S, $L, $S, $L)", Elements.class, holes(list) ? "within" : "alike", list.name(), access.apply(list), full.name(), access.apply(full))));
        return code.build();
    }

    private static boolean holes(Parameter list) {
        return ((ListType) list.type()).holes();
    }
}
