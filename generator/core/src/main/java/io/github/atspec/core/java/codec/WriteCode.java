package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.codec.Check;
import io.github.atspec.runtime.codec.Elements;
import java.util.ArrayList;
import java.util.List;

/** Writes a line field by field: statements over {@code out} and {@code value}. */
final class WriteCode {
    private final LinePlan plan;
    private final GuardCode guards;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private int runs;

    WriteCode(JavaTypes types, LinePlan plan) {
        this.plan = plan;
        this.guards = new GuardCode(types);
    }

    CodeBlock line() {
        plan.line().lists().forEach(this::count);
        locals(plan.line().parts(), true);
        plan.line().parts().forEach(this::part);
        return code.build();
    }

    /** The spellings of an event need not carry as many elements as the event has. */
    private void count(Parameter list) {
        ValueType.ListType type = (ValueType.ListType) list.type();
        Line.Elements carried = plan.line().elements(list);
        if (carried.least() > type.min() || carried.most() < type.max()) {
            String component = plan.component(list).orElseThrow().name();
            code.addStatement("$T.checkCount($S, value.$N(), $L, $L)", Elements.class, list.name(), component, carried.least(), carried.most());
        }
    }

    /** Values that may be absent are looked at more than once; one that this line needs must be there. */
    private void locals(List<Line.Part> parts, boolean in) {
        for (Line.Part part : parts) {
            if (part instanceof Line.Part.Run run) {
                run.positions().forEach(position -> local(position, in));
            } else if (part instanceof Line.Part.Group group) {
                locals(group.parts(), false);
            }
        }
    }

    private void local(Position position, boolean in) {
        if (position.field() == null || position.field().fixed() != null) {
            return;
        }
        Parameter parameter = position.field().parameter();
        JavaComponent component = plan.component(parameter).orElseThrow();
        if (position.field().ofList()) {
            element(position.field(), component, in && LinePlan.always(position));
        } else if (component.nullable()) {
            boolean needed = in && LinePlan.always(position);
            TypeName type = component.type();
            CodeBlock access = CodeBlock.of("value.$N()", component.name());
            CodeBlock checked = needed ? CodeBlock.of("$T.given($S, $L)", Check.class, parameter.name(), access) : access;
            code.addStatement("$T $N = $L", type, plan.local(parameter), checked);
        }
    }

    private void element(Line.Field field, JavaComponent component, boolean needed) {
        TypeName type = plan.type(field, needed);
        String list = component.name();
        if (needed) {
            code.addStatement("$T $N = $T.given($S, value.$N(), $L)", type, plan.local(field), Elements.class, field.parameter().name(), list, field.element());
        } else {
            code.addStatement("$T $N = $T.at(value.$N(), $L)", type, plan.local(field), Elements.class, list, field.element());
        }
    }

    private void part(Line.Part part) {
        if (part instanceof Line.Part.Literal literal) {
            literal(literal.text());
        } else if (part instanceof Line.Part.Group group) {
            code.beginControlFlow("if ($L)", in(new Line("", group.parts(), 0, plan.line().location()).fields()));
            group.parts().forEach(this::part);
            code.endControlFlow();
        } else {
            run((Line.Part.Run) part);
        }
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            code.addStatement("out.literal($L)", JavaTypes.string(text));
        }
    }

    private void run(Line.Part.Run run) {
        List<Integer> tails = new ArrayList<>();
        for (int i = 0; i < run.positions().size(); i++) {
            if (run.positions().get(i).presence() instanceof Presence.Tail) {
                tails.add(i);
            } else {
                position(run, i);
            }
        }
        tails(run, tails);
    }

    private void position(Line.Part.Run run, int i) {
        Position position = run.positions().get(i);
        if (position.presence() instanceof Presence.Gated) {
            code.beginControlFlow("if ($L)", in(group(run, position)));
            separator(run, i, position);
            content(position);
            code.endControlFlow();
            return;
        }
        separator(run, i, position);
        if (position.presence() instanceof Presence.Slot) {
            whenPresent(position);
        } else {
            mandatory(position);
        }
    }

    private void mandatory(Position position) {
        Line.Field field = position.field();
        if (field == null || field.fixed() != null || LinePlan.always(position)) {
            content(position);
            return;
        }
        literal(position.before());
        code.beginControlFlow("if ($N != null)", plan.local(field));
        code.add(FieldWriter.write(position, access(field), plan));
        if (!field.parameter().none().isEmpty()) {
            code.nextControlFlow("else");
            code.add(FieldWriter.none(position, plan));
        }
        code.endControlFlow();
        literal(position.after());
    }

    private void whenPresent(Position position) {
        Line.Field field = position.field();
        if (field == null || field.fixed() != null) {
            content(position);
            return;
        }
        code.beginControlFlow("if ($N != null)", plan.local(field));
        content(position);
        code.endControlFlow();
    }

    private void content(Position position) {
        literal(position.before());
        if (position.field() != null) {
            code.add(FieldWriter.write(position, access(position.field()), plan));
        }
        literal(position.after());
    }

    /** Optional positions at the end: written up to the last one with a value, holes as nothing. */
    private void tails(Line.Part.Run run, List<Integer> tails) {
        String last = "last" + (runs++ == 0 ? "" : runs);
        if (tails.size() > 1) {
            code.addStatement("int $N = $L", last, last(run, tails));
        }
        for (int i : tails) {
            Position position = run.positions().get(i);
            boolean atEnd = i == tails.get(tails.size() - 1);
            code.beginControlFlow("if ($L)", atEnd ? present(position) : CodeBlock.of("$N >= $L", last, i));
            separator(run, i, position);
            if (atEnd) {
                content(position);
            } else {
                whenPresent(position);
            }
            code.endControlFlow();
        }
    }

    private CodeBlock last(Line.Part.Run run, List<Integer> tails) {
        CodeBlock.Builder last = CodeBlock.builder();
        for (int k = tails.size() - 1; k >= 0; k--) {
            last.add("$L ? $L : ", present(run.positions().get(tails.get(k))), tails.get(k));
        }
        return last.add("$L", tails.get(0) - 1).build();
    }

    private CodeBlock present(Position position) {
        Line.Field field = position.field();
        return field == null || field.fixed() != null ? CodeBlock.of("true") : CodeBlock.of("$N != null", plan.local(field));
    }

    private void separator(Line.Part.Run run, int i, Position at) {
        List<Position> before = run.positions().subList(0, i);
        boolean always = before.stream().anyMatch(position -> !(position.presence() instanceof Presence.Gated) || position.presence().equals(at.presence()));
        if (always) {
            code.addStatement("out.separator($L)", quoted(run.separator()));
        } else if (!before.isEmpty()) {
            code.beginControlFlow("if ($L)", before.stream().map(position -> in(group(run, position))).distinct().collect(CodeBlock.joining(" || ")));
            code.addStatement("out.separator($L)", quoted(run.separator()));
            code.endControlFlow();
        }
    }

    private static List<Line.Field> group(Line.Part.Run run, Position member) {
        return run.positions().stream()
                .filter(position -> position.presence().equals(member.presence()) && position.field() != null)
                .map(Position::field)
                .toList();
    }

    /** Whether a group is in: one of its fields has a value, and no guard forbids it. */
    private CodeBlock in(List<Line.Field> fields) {
        CodeBlock any = fields.stream()
                .map(field -> field.fixed() != null ? CodeBlock.of("true") : CodeBlock.of("$N != null", plan.local(field)))
                .collect(CodeBlock.joining(" || "));
        List<CodeBlock> forbidding = fields.stream()
                .filter(field -> plan.ofDevice())
                .map(field -> field.guard().isEmpty() ? field.parameter().when() : field.guard())
                .filter(when -> !when.isEmpty())
                .map(guards::expected)
                .distinct()
                .toList();
        return forbidding.isEmpty() ? any : CodeBlock.of("($L) && ($L)", any, forbidding.stream().collect(CodeBlock.joining(") && (")));
    }

    private CodeBlock access(Line.Field field) {
        Parameter parameter = field.parameter();
        if (field.ofList()) {
            return CodeBlock.of("$N", plan.local(field));
        }
        return plan.component(parameter)
                .map(component -> component.nullable() ? CodeBlock.of("$N", plan.local(parameter)) : CodeBlock.of("value.$N()", component.name()))
                .orElse(CodeBlock.of(""));
    }

    private static String quoted(char separator) {
        return separator == '\'' || separator == '\\' ? "'\\" + separator + "'" : "'" + separator + "'";
    }
}
