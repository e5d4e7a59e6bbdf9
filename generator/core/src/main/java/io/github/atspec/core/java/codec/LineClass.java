package io.github.atspec.core.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.java.LineValues;
import io.github.atspec.core.java.RuleChecks;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the codec of one line as a nested class. */
final class LineClass {
    private final JavaTypes types;
    private final LinePlan plan;
    private final TypeName value;
    private final GuardChecks guards;

    LineClass(JavaTypes types, LinePlan plan) {
        this.types = types;
        this.plan = plan;
        this.value = plan.record().type();
        this.guards = new GuardChecks(types, plan);
    }

    TypeSpec type() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(plan.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("<code>$L</code>\n", JavadocText.of(plan.line().source()))
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(LineCodec.class), value));
        if (plan.guarded()) {
            addModes(builder);
        }
        builder.addMethod(override("head", String.class).addStatement("return $L", JavaTypes.string(plan.line().head())).build())
                .addMethod(override("strong", boolean.class).addStatement("return $L", plan.line().strong()).build());
        if (plan.line().severalLines()) {
            builder.addMethod(override("severalLines", boolean.class).addStatement("return true").build());
        }
        addRead(builder);
        builder.addMethod(write());
        rules().ifPresent(builder::addMethod);
        new PayloadMethods(types, plan).addTo(builder);
        return builder.build();
    }

    private void addModes(TypeSpec.Builder builder) {
        ClassName modes = types.names().modes();
        builder.addField(FieldSpec.builder(modes, "modes", Modifier.PRIVATE, Modifier.FINAL).build())
                .addMethod(MethodSpec.constructorBuilder().addParameter(modes, "modes").addStatement("this.modes = modes").build());
    }

    private void addRead(TypeSpec.Builder builder) {
        MethodSpec.Builder read = override("read", JavaComponent.nullable(value)).addParameter(LineReader.class, "in");
        ShapeCode shapes = ShapeCode.ofLine(types, plan.line());
        shapes.likely().ifPresent(builder::addMethod);
        if (plan.holdsQuotes(types.set().dialect())) {
            SearchLoop.add(builder, read, JavaComponent.nullable(value), "value", shapes.ofSeveral(), body());
            return;
        }
        if (plan.line().groups() == 0) {
            builder.addMethod(read.addCode(body()).build());
            return;
        }
        builder.addMethod(read.addCode(shapes.each())
                .addStatement("$T value = read(in, $L)", value, shapes.tried())
                .beginControlFlow("if ($L || !in.retry())", shapes.last())
                .addStatement("return value")
                .endControlFlow()
                .endControlFlow()
                .build());
        builder.addMethod(MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE)
                .returns(JavaComponent.nullable(value))
                .addParameter(LineReader.class, "in")
                .addParameter(int.class, "shape")
                .addCode(body())
                .build());
    }

    private CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder().add(new ReadCode(types, plan, parameter -> true).line());
        if (plan.record().components().isEmpty()) {
            return body.addStatement("return in.failed() ? null : new $T()", value).build();
        }
        if (plan.payload() != null && plan.payload().count() == null) {
            body.addStatement("$1T $2N = $1T.EMPTY", plan.types().apply(plan.payload().parameter()), plan.local(plan.payload().parameter()));
        } else if (plan.payload() != null) {
            body.addStatement(
                    "$T $N = in.awaited($S, $N)",
                    plan.types().apply(plan.payload().parameter()),
                    plan.local(plan.payload().parameter()),
                    plan.payload().count().name(),
                    plan.local(plan.payload().count()));
        }
        body.beginControlFlow("if (in.failed())").addStatement("return null").endControlFlow();
        body.beginControlFlow("try").add(guards.onReading());
        if (rules().isPresent()) {
            body.addStatement("$T value = new $T($L)", value, value, arguments()).addStatement("check(value)").addStatement("return value");
        } else {
            body.addStatement("return new $T($L)", value, arguments());
        }
        return body.nextControlFlow("catch ($T e)", InvalidValueException.class).addStatement("return in.refuse(e)").endControlFlow().build();
    }

    private CodeBlock arguments() {
        return plan.record().components().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
    }

    private CodeBlock argument(JavaComponent component) {
        boolean read = plan.line().fields().stream().anyMatch(field -> field.parameter().name().equals(component.parameter().name()));
        boolean payload = plan.payload() != null && plan.payload().parameter().name().equals(component.parameter().name());
        return read || payload ? CodeBlock.of("$N", plan.local(component.parameter())) : CodeBlock.of("null");
    }

    private MethodSpec write() {
        MethodSpec.Builder write = override("write", void.class).addParameter(LineWriter.class, "out").addParameter(value, "value");
        if (rules().isPresent()) {
            write.addStatement("check(value)");
        }
        write.addCode(guards.onWriting()).addCode(new WriteCode(types, plan).line());
        if (plan.command() != null) {
            write.addStatement("out.endCommand($S)", plan.command());
        }
        return write.build();
    }

    /** The rules that the record does not check. */
    private Optional<MethodSpec> rules() {
        LineValues values = new LineValues(plan.record(), List.of(plan.line()), plan.types(), component -> CodeBlock.of("value.$N()", component.name()));
        CodeBlock checks = plan.rules().stream().map((Rule rule) -> RuleChecks.of(rule, values)).collect(CodeBlock.joining(""));
        return checks.isEmpty()
                ? Optional.empty()
                : Optional.of(MethodSpec.methodBuilder("check")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(value, "value")
                        .addCode(checks)
                        .build());
    }

    static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(returned);
    }

    static MethodSpec.Builder override(String name, Class<?> returned) {
        return override(name, TypeName.get(returned));
    }

    /** Whether a line ends in counted bytes. */
    static boolean counted(Line line) {
        return line.fields().stream().anyMatch(field -> field.parameter().type() instanceof ValueType.BytesType);
    }
}
