package io.github.atspec.core.java.model;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.java.EndingCode;
import io.github.atspec.core.java.EvenLists;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.LineValues;
import io.github.atspec.core.java.RuleChecks;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.runtime.codec.Check;
import io.github.atspec.runtime.codec.Elements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checks of a record's constructor: each value, then values against each other. */
final class ConstructorChecks {
    private final RecordPlan plan;

    ConstructorChecks(RecordPlan plan) {
        this.plan = plan;
    }

    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        ValueChecks checks = new ValueChecks(plan);
        plan.record().components().forEach(component -> code.add(checks.of(component)));
        plan.record().components().forEach(component -> code.add(count(component)));
        if (plan.lines().size() == 1) {
            plan.lines().get(0).parts().forEach(part -> code.add(structure(part)));
        }
        LineValues values = new LineValues(plan.record(), plan.lines(), plan.types(), component -> CodeBlock.of("$N", component.name()));
        plan.rules().forEach(rule -> code.add(RuleChecks.of(rule, values)));
        return code.build();
    }

    private CodeBlock count(JavaComponent count) {
        if (count.count() == null && count.ending() instanceof ResponseItem.Plain ending) {
            return CodeBlock.builder().addStatement("$T.carried($S, $N, $L)", Check.class, count.parameter().name(), count.name(), EndingCode.of(ending)).build();
        }
        Optional<JavaComponent> counted = Optional.ofNullable(count.count()).flatMap(plan.record()::component);
        boolean bytes = counted.isPresent() && counted.get().parameter().type() instanceof io.github.atspec.core.model.ValueType.BytesType;
        return bytes
                ? statement(count.ending() == null ? "$T.count($S, $N, $S, $N)" : "$T.escapedCount($S, $N, $S, $N)", count.parameter().name(), count.name(), counted.get().parameter().name(), counted.get().name())
                : CodeBlock.of("");
    }

    /** Positions that need others, and groups that are in or out as a whole. */
    private CodeBlock structure(Line.Part part) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (part instanceof Line.Part.Run run) {
            run.positions().forEach(position -> code.add(needs(run, position)));
            groups(run).values().forEach(members -> code.add(together(members)));
        } else if (part instanceof Line.Part.Group group) {
            group.parts().forEach(inner -> code.add(structure(inner)));
        } else if (part instanceof Line.Part.Repeat repeat) {
            code.add(EvenLists.check(repeat, list -> CodeBlock.of("$N", plan.record().component(list).orElseThrow().name())));
        }
        return code.build();
    }

    private CodeBlock needs(Line.Part.Run run, Line.Position position) {
        if (position.presence() instanceof Line.Presence.Tail tail && tail.needs() >= 0) {
            Line.Position needed = run.positions().get(tail.needs());
            Optional<JavaComponent> inner = component(position);
            Optional<JavaComponent> outer = component(needed);
            if (inner.isPresent() && outer.isPresent() && !inner.equals(outer)) {
                return pair("needs", inner.get(), value(position, inner.get()), outer.get(), value(needed, outer.get()));
            }
        }
        return CodeBlock.of("");
    }

    private Map<Integer, List<JavaComponent>> groups(Line.Part.Run run) {
        Map<Integer, List<JavaComponent>> groups = new LinkedHashMap<>();
        for (Line.Position position : run.positions()) {
            if (position.presence() instanceof Line.Presence.Gated gated) {
                component(position).ifPresent(c -> groups.computeIfAbsent(gated.group(), group -> new ArrayList<>()).add(c));
            }
        }
        return groups;
    }

    private static CodeBlock together(List<JavaComponent> members) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 1; i < members.size(); i++) {
            code.add(pair("together", members.get(0), CodeBlock.of("$N", members.get(0).name()), members.get(i), CodeBlock.of("$N", members.get(i).name())));
        }
        return code.build();
    }

    private static CodeBlock pair(String check, JavaComponent one, CodeBlock value, JavaComponent other, CodeBlock otherValue) {
        return CodeBlock.builder()
                .addStatement("$T.$L($S, $L, $S, $L)", Check.class, check, one.parameter().name(), value, other.parameter().name(), otherValue)
                .build();
    }

    /** What stands at a position: the component, or an element of it. */
    private static CodeBlock value(Line.Position position, JavaComponent component) {
        Line.Field field = java.util.Objects.requireNonNull(position.field());
        return field.ofList()
                ? CodeBlock.of("$T.at($N, $L)", Elements.class, component.name(), field.element())
                : CodeBlock.of("$N", component.name());
    }

    private Optional<JavaComponent> component(Line.Position position) {
        return Optional.ofNullable(position.field()).map(Line.Field::parameter).flatMap(plan.record()::component);
    }

    private static CodeBlock statement(String format, String parameter, String name, String other, String otherName) {
        return CodeBlock.builder().addStatement(format, Check.class, parameter, name, other, otherName).build();
    }
}
