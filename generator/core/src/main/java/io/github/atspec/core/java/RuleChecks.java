package io.github.atspec.core.java;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule;
import io.github.atspec.runtime.codec.Check;
import java.util.Optional;

/** Statements that refuse what breaks a rule. */
public final class RuleChecks {
    private RuleChecks() {}

    /** How a message states a broken rule. */
    public static String phrase(Rule rule) {
        return "breaks the rule " + rule.text();
    }

    /** A statement that throws when the rule is broken; empty where it looks at state or cannot be broken. */
    public static CodeBlock of(Rule rule, LineValues values) {
        Optional<CodeBlock> holds = new RuleCode(values).holds(rule);
        if (holds.isEmpty()) {
            return CodeBlock.of("");
        }
        Parameter subject = RuleCode.subject(rule).orElseThrow();
        return CodeBlock.builder()
                .addStatement("$T.rule($L, $S, $L, $L)", Check.class, holds.get(), subject.name(), shown(subject, values), JavaTypes.string(phrase(rule)))
                .build();
    }

    private static CodeBlock shown(Parameter subject, LineValues values) {
        Optional<JavaComponent> component = values.component(subject);
        if (component.isEmpty()) {
            return CodeBlock.of("null");
        } else if (subject.secret()) {
            return CodeBlock.of("$T.MASKED", Check.class);
        }
        return ShownValue.of(component.get(), values.read(component.get()), values.record().type().packageName());
    }
}
