package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.runtime.codec.Check;
import java.util.List;

/**
 * Checks of guarded fields and head groups against the modes: what a mode that is known forbids or demands. Of lines of the device the bytes decide when they are read; when they are
 * written, a forbidden value is left out.
 */
final class GuardChecks {
    private final GuardCode guards;
    private final LinePlan plan;

    GuardChecks(JavaTypes types, LinePlan plan) {
        this.guards = new GuardCode(types);
        this.plan = plan;
    }

    /** Over the local variables, in a try block. */
    CodeBlock onReading() {
        return plan.ofDevice() ? CodeBlock.of("") : checks(parameter -> CodeBlock.of("$N", plan.local(parameter)));
    }

    /** Over the value. */
    CodeBlock onWriting() {
        return checks(parameter -> CodeBlock.of("value.$N()", plan.component(parameter).orElseThrow().name()));
    }

    private CodeBlock checks(java.util.function.Function<Parameter, CodeBlock> access) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Line.Guarded field : plan.line().guarded()) {
            Parameter parameter = field.parameter();
            boolean optional = plan.component(parameter).filter(component -> component.nullable()).isPresent();
            if (optional) {
                code.add(check(parameter, field.when(), access.apply(parameter)));
            }
        }
        return code.build();
    }

    private CodeBlock check(Parameter parameter, List<Guard> when, CodeBlock value) {
        String text = GuardCode.text(when);
        CodeBlock shown = parameter.secret() ? CodeBlock.of("$T.MASKED", Check.class) : value;
        CodeBlock.Builder code = CodeBlock.builder();
        if (!plan.ofDevice()) {
            code.addStatement("$T.rule($L == null || $L, $S, $L, $S)", Check.class, value, guards.expected(when), parameter.name(), shown, "is given only when " + text);
        }
        return code.addStatement("$T.rule($L != null || !($L), $S, null, $S)", Check.class, value, guards.certain(when), parameter.name(), "must be given when " + text)
                .build();
    }
}
