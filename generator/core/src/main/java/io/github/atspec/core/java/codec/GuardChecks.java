package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.runtime.codec.Check;
import java.util.List;

/** Checks of head groups against the modes, in command lines: what a mode that is known forbids or demands. Lines of the device follow the bytes. */
final class GuardChecks {
    private final GuardCode guards;
    private final LinePlan plan;

    GuardChecks(JavaTypes types, LinePlan plan) {
        this.guards = new GuardCode(types);
        this.plan = plan;
    }

    /** Over the local variables, in a try block. */
    CodeBlock onReading() {
        return checks(parameter -> CodeBlock.of("$N", plan.local(parameter)));
    }

    /** Over the value. */
    CodeBlock onWriting() {
        return checks(parameter -> CodeBlock.of("value.$N()", plan.component(parameter).orElseThrow().name()));
    }

    private CodeBlock checks(java.util.function.Function<Parameter, CodeBlock> access) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (plan.ofDevice() || plan.line().groups() == 0) {
            return code.build();
        }
        for (Line.Field field : plan.line().fields()) {
            Parameter parameter = field.parameter();
            boolean optional = plan.component(parameter).filter(component -> component.nullable()).isPresent();
            if (!parameter.when().isEmpty() && optional) {
                code.add(check(parameter, access.apply(parameter)));
            }
        }
        return code.build();
    }

    private CodeBlock check(Parameter parameter, CodeBlock value) {
        List<Guard> when = parameter.when();
        String text = GuardCode.text(when);
        return CodeBlock.builder()
                .addStatement("$T.rule($L == null || $L, $S, $L, $S)", Check.class, value, guards.expected(when), parameter.name(), value, "is given only when " + text)
                .addStatement("$T.rule($L != null || !($L), $S, null, $S)", Check.class, value, guards.certain(when), parameter.name(), "must be given when " + text)
                .build();
    }
}
