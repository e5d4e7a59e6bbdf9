package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Code that tries the shapes of a line one after the other: first the one that modes make likely, without guards everything present. */
final class ShapeCode {
    private final GuardCode guards;
    private final Line line;
    private final boolean guarded;
    private final int shapes;

    private ShapeCode(JavaTypes types, Line line, int shapes) {
        this.guards = new GuardCode(types);
        this.line = line;
        this.guarded = !line.guarded().isEmpty();
        this.shapes = shapes;
    }

    /** For a whole line. */
    static ShapeCode ofLine(JavaTypes types, Line line) {
        return new ShapeCode(types, line, line.shapes());
    }

    /** For what stands before a payload: the bytes of the payload may look like a guarded field, so that there the modes alone decide. */
    static ShapeCode ofPayload(JavaTypes types, Line line) {
        return new ShapeCode(types, line, 1 << line.writtenGroups());
    }

    /** The method that says which shape the modes make likely; empty where none says anything. */
    Optional<MethodSpec> likely() {
        if (!guarded) {
            return Optional.empty();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("likely")
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("The shape that the modes make likely.\n")
                .returns(TypeName.INT);
        List<CodeBlock> terms = new ArrayList<>();
        int free = line.shapes() - 1;
        for (Map.Entry<Integer, CodeBlock> group : conditions().entrySet()) {
            terms.add(CodeBlock.of("($L ? $L : 0)", group.getValue(), 1 << group.getKey()));
            free &= ~(1 << group.getKey());
        }
        if (free != 0) {
            terms.add(CodeBlock.of("$L", free));
        }
        return Optional.of(method.addStatement("return $L", terms.stream().collect(CodeBlock.joining("\n| "))).build());
    }

    private Map<Integer, CodeBlock> conditions() {
        Map<Integer, List<List<Guard>>> when = new LinkedHashMap<>();
        line.guarded().forEach(field -> when.computeIfAbsent(field.group(), group -> new ArrayList<>()).add(field.when()));
        Map<Integer, CodeBlock> conditions = new LinkedHashMap<>();
        when.forEach((group, all) -> conditions.put(group, all.stream().map(guards::believed).distinct().collect(CodeBlock.joining(" && "))));
        return conditions;
    }

    /** This, or nothing where the line has one shape alone. */
    Optional<ShapeCode> ofSeveral() {
        return line.groups() == 0 ? Optional.empty() : Optional.of(this);
    }

    /** The shape to try where {@code in} counts the turns, from everything present down. */
    CodeBlock searched() {
        CodeBlock turn = CodeBlock.of("in.shape($L)", shapes);
        return guarded ? shapes == 1 ? CodeBlock.of("likely()") : CodeBlock.of("likely() ^ $L ^ $L", shapes - 1, turn) : turn;
    }

    /** The head of the loop, left open. */
    CodeBlock each() {
        return guarded
                ? CodeBlock.builder().addStatement("int likely = likely()").beginControlFlow("for (int tried = 0;; tried++)").build()
                : CodeBlock.builder().beginControlFlow("for (int shape = $L;; shape--)", line.shapes() - 1).build();
    }

    /** The shape that is tried in this turn. */
    CodeBlock tried() {
        return CodeBlock.of(guarded ? "likely ^ tried" : "shape");
    }

    /** Whether this turn is the last. */
    CodeBlock last() {
        return guarded ? CodeBlock.of("tried == $L", shapes - 1) : CodeBlock.of("shape == 0");
    }
}
