package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.codec.LineReader;
import javax.lang.model.element.Modifier;

/** Emits what a line with counted bytes needs besides: where they begin, and how many follow. */
final class PayloadMethods {
    private final JavaTypes types;
    private final LinePlan plan;

    PayloadMethods(JavaTypes types, LinePlan plan) {
        this.types = types;
        this.plan = plan;
    }

    void addTo(TypeSpec.Builder builder) {
        if (!LineClass.counted(plan.line())) {
            return;
        }
        builder.addMethod(LineClass.override("payloadMark", int.class).addStatement("return $L", mark()).build());
        MethodSpec.Builder length = LineClass.override("payloadLength", long.class).addParameter(LineReader.class, "in");
        ShapeCode shapes = ShapeCode.ofPayload(types, plan.line());
        if (plan.holdsQuotes(types.set().dialect())) {
            SearchLoop.add(builder, length, TypeName.LONG, "length", shapes.ofSeveral(), searched());
            return;
        }
        if (plan.line().groups() == 0) {
            builder.addMethod(length.addCode(body()).build());
            return;
        }
        builder.addMethod(length.addCode(shapes.each())
                .addStatement("long length = payloadLength(in, $L)", shapes.tried())
                .beginControlFlow("if (length >= 0 || $L || !in.retry())", shapes.last())
                .addStatement("return length")
                .endControlFlow()
                .endControlFlow()
                .build());
        builder.addMethod(MethodSpec.methodBuilder("payloadLength")
                .addModifiers(Modifier.PRIVATE)
                .returns(long.class)
                .addParameter(LineReader.class, "in")
                .addParameter(int.class, "shape")
                .addCode(body())
                .build());
    }

    private CodeBlock body() {
        String count = plan.local(count());
        return CodeBlock.builder()
                .add(new ReadCode(types, plan, parameter -> parameter.name().equals(count().name())).upToPayload())
                .addStatement(plan.alwaysHas(count()) ? "return in.mismatched() || !in.atEnd() ? -1 : $N" : "return in.mismatched() || !in.atEnd() || $1N == null ? -1 : $1N", count)
                .build();
    }

    /** As {@link #body}, but what is not at its end does not fit. */
    private CodeBlock searched() {
        String count = plan.local(count());
        return CodeBlock.builder()
                .add(new ReadCode(types, plan, parameter -> parameter.name().equals(count().name())).upToPayload())
                .addStatement("in.end()")
                .addStatement(plan.alwaysHas(count()) ? "return in.mismatched() ? -1 : $N" : "return in.mismatched() || $1N == null ? -1 : $1N", count)
                .build();
    }

    private Parameter count() {
        String name = plan.line().fields().stream()
                .map(field -> field.parameter().type())
                .filter(ValueType.BytesType.class::isInstance)
                .map(type -> ((ValueType.BytesType) type).count())
                .findFirst()
                .orElseThrow();
        return plan.line().fields().stream()
                .map(Line.Field::parameter)
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no <" + name + "> in " + plan.line().source()));
    }

    /** The byte before the counted ones, as a character literal. */
    private String mark() {
        char before = 0;
        for (Line.Part part : plan.line().parts()) {
            if (part instanceof Line.Part.Literal literal) {
                before = literal.text().charAt(literal.text().length() - 1);
            } else if (part instanceof Line.Part.LineEnd end) {
                before = end.text().charAt(end.text().length() - 1);
            } else if (part instanceof Line.Part.Run run) {
                before = mark(run, before);
            }
        }
        return switch (before) {
            case '\'', '\\' -> "'\\" + before + "'";
            case '\n' -> "'\\n'";
            case '\r' -> "'\\r'";
            default -> "'" + before + "'";
        };
    }

    private static char mark(Line.Part.Run run, char before) {
        for (int i = 0; i < run.positions().size(); i++) {
            Line.Position position = run.positions().get(i);
            if (position.field() != null && position.field().parameter().type() instanceof ValueType.BytesType) {
                char separator = i == 0 ? before : run.separator();
                return position.before().isEmpty() ? separator : position.before().charAt(position.before().length() - 1);
            }
        }
        return before;
    }
}
