package io.github.atspec.core.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.BytesCode;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.FailureSpec;
import io.github.atspec.runtime.spec.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What a command's codec has for one variant: a public specification, the methods that make its parts, and formats. */
final class VariantCode {
    private final JavaTypes types;
    private final Command command;
    private final Variant variant;
    private final Formats formats;
    private final StepCode steps;
    private final BeliefCode beliefs;
    private final SilenceCode silence;
    private final String member;
    private final ClassName request;
    private final ClassName response;

    VariantCode(JavaTypes types, Command command, Variant variant) {
        this.types = types;
        this.command = command;
        this.variant = variant;
        this.formats = new Formats(types, command, variant);
        this.steps = new StepCode(types, command, variant, formats);
        this.beliefs = new BeliefCode(types, command, variant);
        this.member = types.names().variant(command, variant);
        this.silence = new SilenceCode(types, command, variant, beliefs);
        this.request = types.names().request(command, variant);
        this.response = types.response(command, variant);
    }

    FieldSpec field() {
        String summary = variant.summary() == null ? "" : "\n\n<p>" + JavadocText.sentence(variant.summary());
        return FieldSpec.builder(ParameterizedTypeName.get(ClassName.get(CommandSpec.class), request, response), member, Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("<code>$L</code>$L\n", JavadocText.of(variant.request().source()), summary)
                .build();
    }

    /** The statement of the constructor that makes the specification. */
    CodeBlock assignment() {
        CodeBlock more = ResultsCode.ownTable(types, variant).toBuilder().add(silence.with()).build();
        return CodeBlock.builder()
                .addStatement(
                        "$N = new $T$L(\n$S,\n$S,\n$L,\n$L,\n$L,\n$L,\n$L,\n$L,\n$L,\n$L$L$L)$L",
                        member,
                        CommandSpec.class,
                        more.isEmpty() ? "<>" : CodeBlock.of("<$T, $T>", request, response),
                        command.name(),
                        variant.form().key(),
                        variant.name() == null ? "null" : JavaTypes.string(variant.name()),
                        formats.request(),
                        call("Steps", steps.needsModes()),
                        variant.fails().isEmpty() ? CodeBlock.of("$T.of()", List.class) : call("Failures", false),
                        steps.assemble(),
                        new GuardCode(types).supplier(variant.when()),
                        beliefs.isEmpty() ? CodeBlock.of("(request, response) -> {}") : CodeBlock.of("(request, response) -> $NSucceeded(modes, request, response)", member),
                        DialectClass.duration(variant.timeOut()),
                        detail(),
                        beliefs.hasAftermath() ? CodeBlock.of("$L,\n$L", detail().isEmpty() ? ",\nnull" : "", beliefs.aftermath(member + "Doubted")) : CodeBlock.of(""),
                        more)
                .build();
    }

    private CodeBlock detail() {
        return types.set().dialect().detail() == null ? CodeBlock.of("") : CodeBlock.of(",\n$L", DetailClass.of(types, variant));
    }

    private CodeBlock call(String what, boolean modes) {
        return CodeBlock.of("$N$L($L)", member, what, modes ? "modes" : "");
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        TypeName step = ParameterizedTypeName.get(ClassName.get(Step.class), request, response);
        MethodSpec.Builder made = method("Steps", ParameterizedTypeName.get(ClassName.get(List.class), step));
        if (steps.needsModes()) {
            made.addParameter(types.names().modes(), "modes");
        }
        methods.add(made.addStatement(variant.answersNothing() ? "return $T.of($L)" : "return $T.of(\n$L)", List.class, steps.steps()).build());
        if (!variant.fails().isEmpty()) {
            methods.add(method("Failures", ParameterizedTypeName.get(List.class, FailureSpec.class))
                    .addStatement("return $T.of(\n$L)", List.class, variant.fails().stream().map(this::failure).collect(CodeBlock.joining(",\n")))
                    .build());
        }
        if (!beliefs.isEmpty()) {
            methods.add(method("Succeeded", TypeName.VOID)
                    .addParameter(types.names().modes(), "modes")
                    .addParameter(request, "request")
                    .addParameter(response, "response")
                    .addCode(beliefs.code())
                    .build());
        }
        if (!beliefs.doubt().isEmpty()) {
            methods.add(method("Doubted", TypeName.VOID)
                    .addParameter(types.names().modes(), "modes")
                    .addCode(beliefs.doubt())
                    .build());
        }
        silence.method().ifPresent(methods::add);
        return methods;
    }

    private MethodSpec.Builder method(String what, TypeName returned) {
        return MethodSpec.methodBuilder(member + what).addModifiers(Modifier.PRIVATE, Modifier.STATIC).returns(returned);
    }

    private CodeBlock failure(Variant.Failure failure) {
        List<CodeBlock> details = new ArrayList<>();
        for (int i = 0; i < failure.lines().size(); i++) {
            details.add(formats.detail(failure, i));
        }
        return CodeBlock.of(
                "new $T($S, $T.of($L), $L)", FailureSpec.class, failure.name(), List.class, details.stream().collect(CodeBlock.joining(", ")), JavaTypes.string(failure.code()));
    }

    List<TypeSpec> formats() {
        List<LinePlan> plans = new ArrayList<>();
        for (ResponseItem.Info info : variant.infos()) {
            plans.add(formats.linePlan(info));
        }
        for (Variant.Failure failure : variant.fails()) {
            for (int i = 0; i < failure.lines().size(); i++) {
                plans.add(formats.detailPlan(failure, i));
            }
        }
        return Stream.concat(Stream.of(requestFormat()), plans.stream().map(plan -> new LineClass(types, plan).type())).toList();
    }

    private TypeSpec requestFormat() {
        TypeSpec format = new LineClass(types, formats.requestPlan()).type();
        Bytes end = variant.end();
        if (end == null) {
            return format;
        }
        CodeBlock bytes = end.isEmpty() ? CodeBlock.of("$T.EMPTY", Bytes.class) : BytesCode.of(end);
        return format.toBuilder().addMethod(LineClass.override("commandEnd", Bytes.class).addStatement("return $L", bytes).build()).build();
    }
}
